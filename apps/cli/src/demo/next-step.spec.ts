import { procedures } from '@app/domain';
import { reject, streamId } from '@app/streams';
import type { Rejection } from '@app/streams';
import { commandsNow, releaseBooks, repertoire, standing } from '@app/turn';
import type { CommandNow } from '@app/turn';
import { advance, emptyCase, give } from '../simulate/memory-case';
import type { MemoryCase } from '../simulate/memory-case';
import { stories } from './stories';
import { commandOf } from './story-command.fixture';
import type { StoryStep } from './story.schema';

const books = releaseBooks(repertoire);

const caseId = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';
/** The commands of the step's procedure as its clerk sees them before the step. */
function seenBefore({ streams, place }: MemoryCase, kind: StoryStep['procedure'], now: string): readonly CommandNow[] {
  const stand = streams.get(streamId({ caseId, procedure: kind, n: 1 }));
  if (stand === undefined) throw new Error(`There is no ${kind}.`);
  const { sheet: law, calendar } = books.law(kind, place);
  const gates = [...streams.values()].flatMap(({ shown }) => shown?.gates ?? []).filter(({ state }) => state === 'shut');
  const shut = (command: string): Rejection | null => {
    const guard = law.gates.find(
      ({ id, blocks }) => blocks.procedure === kind && blocks.command === command && gates.some(({ gate }) => gate === id),
    );
    return guard === undefined ? null : reject('gate-blocked', { gate: guard.id });
  };
  const shown = standing(stand, now, books);
  return commandsNow({ procedure: procedures[kind], own: stand.state.own, world: { now, law, calendar }, shown, shut });
}

const lives = stories().flatMap(({ story: { record, steps } }) => {
  const [opening, ...rest] = steps;
  if (opening === undefined) return [];
  let run = give(emptyCase(caseId, String(opening.data['place']), books), 'investigation', commandOf(opening)).run;
  return rest.map((step) => {
    const command = commandOf(step);
    run = advance(run, command.act.occurredAt);
    const seen = seenBefore(run, step.procedure, command.act.occurredAt);
    const given = give(run, step.procedure, command);
    run = given.run;
    return { record, step: step.command, seen, refusal: given.refusal };
  });
});

test('a clerk sees at most fifteen commands that are next or due, at every step of a life', () => {
  const shown = lives.map(({ seen }) => seen.filter(({ group }) => group === 'next' || group === 'due').length);
  expect([lives.length > 60, Math.max(...shown) <= 15]).toEqual([true, true]);
});

test('the step that was taken is among the first three in four of five', () => {
  const first = lives.filter(({ step, seen }) => seen.slice(0, 3).some(({ command }) => command === step));
  expect(first.length / lives.length).toBeGreaterThanOrEqual(0.8);
});

test('no step that was taken was shown as impossible', () => {
  expect(lives.filter(({ refusal }) => refusal !== null)).toEqual([]);
  expect(lives.filter(({ step, seen }) => seen.find(({ command }) => command === step)?.group === 'impossible')).toEqual([]);
});
