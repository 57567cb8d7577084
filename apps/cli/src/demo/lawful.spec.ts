import { decideTurn, emptyStream, fold, instant, procedures } from '@app/domain';
import { isRejection } from '@app/streams';
import type { NewEvent, StreamState } from '@app/domain';
import type { Command, ProcedureKind } from '@app/streams';
import { commandSchemas } from '@app/domain-schemas';
import { calendar, lawSheet } from '@app/rules';
import { stories } from './stories';
import type { Told } from './stories';
import type { StoryStep } from './story.schema';

type Streams = Map<string, StreamState>;

const paperOf = (step: string): string => `00000000-0000-5000-8000-${Buffer.from(step).toString('hex').slice(0, 12).padEnd(12, '0')}`;
const stored = { sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 9, type: 'application/pdf' };

function commandOf({ id, procedure, command, at, by, data, documents }: StoryStep): Command {
  const name = command === 'open' ? 'report-accident' : command;
  const occurredAt = instant(Date.parse(at));
  const act = { by, enteredBy: 'demo', via: 'api' as const, occurredAt, documents: documents.map(paperOf) };
  const whole = name === 'file-document' ? { ...data, ...stored, document: paperOf(id) } : data;
  const schema = Object.entries(commandSchemas[procedure]).find(([known]) => known === name)?.[1];
  return { name, act, data: { ...schema?.parse(whole) } };
}

/** One order in one stream, and at once whatever it tells the other stream. @throws Error where it is refused */
function give(streams: Streams, kind: ProcedureKind, place: string, command: Command): void {
  const procedure = procedures[kind];
  const state = streams.get(kind) ?? emptyStream;
  const now = command.act.occurredAt;
  const decided = decideTurn(procedure, state, command, { now, law: lawSheet(kind, place), calendar }, 'sandbox');
  if (isRejection(decided)) throw new Error(`${command.name}: ${JSON.stringify(decided)}`);
  const { by, enteredBy, via, documents } = command.act;
  const written = (event: NewEvent, seq: number) => ({ ...event, seq, recordedAt: now, turnId: `c:${seq}`, by, enteredBy, via, documents });
  streams.set(
    kind,
    decided.reduce((folded, event) => fold(procedure, folded, written(event, folded.seq + 1)), state),
  );
  for (const { to, command: name, data } of decided.flatMap((event) => procedure.reactions(event))) {
    give(streams, to.procedure, place, { name, act: { ...command.act, via: 'system' }, data });
  }
}

function played({ story }: Told): Streams {
  const streams: Streams = new Map();
  const place = String(story.steps[0]?.data['place']);
  for (const step of story.steps) give(streams, step.procedure, place, commandOf(step));
  return streams;
}

test.each(stories())('$story.record: no step is refused, and every stream comes to its end', (told) => {
  const streams = played(told);
  const ended = [...streams].map(([kind, { own }]) => procedures[kind === 'supervision' ? 'supervision' : 'investigation'].ended(own));
  expect(ended).toEqual([...streams].map(() => true));
});

test('IN-05, article 30: a story whose members do not sign is refused', () => {
  const [linhe] = stories();
  if (linhe === undefined) throw new Error('There is no story.');
  const steps = linhe.story.steps.filter(({ command }) => command !== 'sign-report');
  expect(() => played({ ...linhe, story: { ...linhe.story, steps } })).toThrow('report-incomplete');
});
