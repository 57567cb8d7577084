import { dueRungs, nextDue, project } from '@app/clock';
import type { Clock, Fact, Rung } from '@app/clock';
import { calendar, lawSheet } from '@app/rules';
import fc from 'fast-check';
import { recordedChanges, start } from './clock-arbitraries';

const law = lawSheet('investigation', '150802');
const began: Fact = { ...start, recordedAt: '2022-09-19T02:00:00.000Z' };

interface Firing {
  readonly rung: Rung;
  readonly clock: Clock | undefined;
}

/** Lives through a case as the host does: facts become known one by one, and what is due fires before the next one. */
function live(facts: readonly Fact[]): readonly Firing[] {
  const firings: Firing[] = [];
  const known: Fact[] = [];
  const clocks = (now: string): readonly Clock[] =>
    project(law.clocks, known, calendar, now, { fired: firings.map(({ rung }) => rung.id), offsetMinutes: 13 });
  const fireUntil = (end: string): void => {
    for (let at = nextDue(clocks(end)); at !== null && at <= end; at = nextDue(clocks(end))) {
      const now = clocks(end);
      const rung = dueRungs(now, end)[0];
      if (rung === undefined) throw new Error('nextDue promised a rung');
      firings.push({ rung, clock: now.find(({ id }) => id === rung.clock) });
    }
  };
  for (const fact of [began, ...facts].sort((a, b) => ((a.recordedAt ?? '') < (b.recordedAt ?? '') ? -1 : 1))) {
    fireUntil(fact.recordedAt ?? '');
    known.push(fact);
  }
  fireUntil('2024-12-31T00:00:00.000Z');
  return firings;
}

test('no rung fires twice, none while its clock is paused, none of a date that no longer holds', () => {
  fc.assert(
    fc.property(recordedChanges, (facts) => {
      const firings = live(facts);
      const ids = firings.map(({ rung }) => rung.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(firings.filter(({ clock }) => clock?.status === 'paused')).toEqual([]);
      expect(firings.filter(({ rung, clock }) => !rung.id.endsWith(`:${clock?.dueDate}`))).toEqual([]);
    }),
  );
});

test('a case whose period ends is told so: at the end, or, if that was known only later, by a later rung', () => {
  fc.assert(
    fc.property(recordedChanges, (facts) => {
      const firings = live(facts);
      const clock = project(law.clocks, [began, ...facts], calendar, '2024-12-31T00:00:00.000Z').find(({ id }) => id === 'IN-01');
      const told = firings.filter(({ rung }) => rung.at >= (clock?.dueAt ?? '') && rung.id.endsWith(`:${clock?.dueDate}`));
      expect(told.length > 0).toBe(clock?.status === 'overdue');
    }),
  );
});
