import { isProcedure, procedureOf, procedures } from './procedures';
import { isEnd } from './stream/mermaid';
import type { Procedure } from './stream/procedure';

const list = Object.values(procedures);

/** Stages that can be reached from the first, which is the one that the opening leads to. */
function reachable(procedure: Procedure): Set<string> {
  const [first = ''] = Object.keys(procedure.stages);
  const found = new Set([first]);
  for (const stage of found)
    for (const targets of Object.values(procedure.stages[stage] ?? {})) for (const target of targets) found.add(target);
  return found;
}

test.each(list)('$kind: every stage is reachable', (procedure) => {
  expect([...reachable(procedure)].sort()).toEqual(Object.keys(procedure.stages).sort());
});

test.each(list)('$kind: no stage is a dead end except those in which it has ended', (procedure) => {
  const ends = Object.entries(procedure.stages).filter(([stage]) => isEnd(procedure.stages, stage));
  const expected = {
    investigation: ['joined', 'withdrawn', 'archived'],
    rectification: ['suspended'],
    supervision: ['released', 'withdrawn'],
  };
  expect(ends.map(([stage]) => stage)).toEqual(expected[procedure.kind]);
});

test.each(list)('$kind: every command has a place, and no stage names an unknown one', (procedure) => {
  const placed = new Set([procedure.opening, ...Object.values(procedure.stages).flatMap((orders) => Object.keys(orders))]);
  expect([...placed].sort()).toEqual([...procedure.commands].sort());
});

test('no command opens two procedures: a case that is to be opened is named by it', () => {
  const openings = list.map(({ opening }) => opening);
  expect(openings).toEqual([...new Set(openings)]);
});

test('a process knows the procedures that it was given, and says so of others', () => {
  expect([isProcedure(procedures, 'investigation'), isProcedure(procedures, 'toString')]).toEqual([true, false]);
  expect(() => procedureOf(procedures, 'pardon')).toThrow('pardon');
});
