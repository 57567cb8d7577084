import { decideTurn, emptyStream, fold, procedures, projectStream } from '@app/domain';
import { isRejection } from '@app/streams';
import type { InvestigationState, NewEvent, StreamState } from '@app/domain';
import type { Command, ProcedureKind } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { stories } from './stories';
import type { Told } from './stories';
import { commandOf } from './story-command.fixture';

const { calendar } = releaseInForce();

type Streams = Map<string, StreamState>;

/** One order in one stream, and at once whatever it tells the other stream. @throws Error where it is refused */
function give(streams: Streams, kind: ProcedureKind, place: string, command: Command): void {
  const procedure = procedures[kind];
  const state = streams.get(kind) ?? emptyStream;
  const now = command.act.occurredAt;
  const { documents: papers } = (streams.get('investigation')?.own ?? { documents: [] }) as Pick<InvestigationState, 'documents'>;
  const decided = decideTurn(procedure, state, command, { now, law: releaseLaw(kind, place).sheet, calendar, papers }, 'sandbox');
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

test.each(stories())('$story.record: no step is refused, and every stream comes to its end but the carrying-out, which goes on', (told) => {
  const streams = new Map([...played(told)].filter(([kind]) => kind !== 'rectification'));
  const ended = [...streams].map(([kind, { own }]) => procedures[kind === 'supervision' ? 'supervision' : 'investigation'].ended(own));
  expect(ended).toEqual([...streams].map(() => true));
});

// 2022-07-21 + 7 days.
test('RP-11, article 13: the road accident of Boluo has the window of its class', () => {
  const boluo = stories().find(({ story }) => story.record === 'boluo-20220721');
  const stream = boluo === undefined ? undefined : played(boluo).get('investigation');
  if (stream === undefined) throw new Error('There is no such story.');
  const world = { now: '2022-12-31T00:00:00.000Z', law: releaseLaw('investigation', '441322').sheet, calendar };
  const { clocks } = projectStream(procedures.investigation, stream, world, 'case');
  expect(clocks.find(({ rule }) => rule === 'RP-11')?.dueDate).toBe('2022-07-28');
});

test('IN-05, article 30: a story whose members do not sign is refused', () => {
  const [linhe] = stories();
  if (linhe === undefined) throw new Error('There is no story.');
  const steps = linhe.story.steps.filter(({ command }) => command !== 'sign-report');
  expect(() => played({ ...linhe, story: { ...linhe.story, steps } })).toThrow('report-incomplete');
});
