import { randomUUID } from 'node:crypto';
import { instant, procedures } from '@app/domain';
import { markStopped, openStreams, releaseStopped, relayOnce, streamCache, takeTurn } from '@app/persistence';
import { isTurnAnswer, streamId } from '@app/streams';
import type { AskedTurn, StreamRef, TurnAsk } from '@app/streams';
import { booksOf, repertoire, turnOf } from '@app/turn';
import { ledgerActivities } from '../../activities/src/take-turn';
import type { TurnTools } from '../../activities/src/take-turn';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { event, turnDraft, write } from '../support/written-turn';
import { governmentAct } from '../support/write-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

const opening = (told: string) =>
  governmentAct('report-accident', told, {
    name: '高处坠落事故',
    place: '150802',
    occurredAt: instant(Date.parse(told) - 3_600_000),
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '事故发生单位报告',
    receipt: 'separate',
    investigator: '150802-government',
  });

function commandOf(command: ReturnType<typeof governmentAct>, openAt?: string): AskedTurn {
  return { kind: 'command', turnId: `c:${randomUUID()}`, hash: 'h', command, ...(openAt === undefined ? {} : { openAt }) };
}

const ask = (stream: StreamRef, turn: AskedTurn): TurnAsk => ({ stream, place: '150802', known: null, turn });
const real = async (given: TurnAsk) =>
  (
    await takeTurn(db.source, streamCache(procedures, 1), given, (stand, at, inForce) =>
      turnOf(stand, given.turn, at, booksOf(repertoire, inForce)),
    )
  ).answer;

async function openedAt(told: string): Promise<StreamRef> {
  const stream: StreamRef = { caseId: randomUUID(), procedure: 'investigation', n: 1 };
  const answer = await real(ask(stream, commandOf(opening(told), told)));
  expect(answer.outcome).toBe('done');
  return stream;
}

test('what a turn answers is always an answer to the workflow, however far a sandbox is advanced', async () => {
  const stream = await openedAt('2012-03-05T02:00:00.000Z');
  const advance = governmentAct('sandbox.advance', '2012-03-05T02:00:00.000Z', { to: '2099-06-01T00:00:00.000Z' });
  // Due reminders come first, as in a run.
  for (let answer = await real(ask(stream, commandOf(advance))); ; answer = await real(ask(stream, { kind: 'time' }))) {
    expect(isTurnAnswer(answer)).toBe(true);
    if (answer.outcome !== 'done') break;
  }
});

const supervisionOf = ({ caseId }: StreamRef): StreamRef => ({ caseId, procedure: 'supervision', n: 1 });

test('a stream whose opening was refused is not open: the watchdog does not wake it for ever', async () => {
  const stream = supervisionOf(await openedAt('2022-09-19T02:00:00.000Z'));
  const refused = await real(
    ask(stream, { kind: 'message', from: 'x', n: 1, shift: 0, command: governmentAct('hear-case-closed', '2022-09-19T02:00:00.000Z', {}) }),
  );
  expect(refused).toMatchObject({ outcome: 'refused', ended: true, receipt: { rejection: { code: 'not-opened' } } });
  expect((await openStreams(db.source)).map((start) => streamId(start.stream))).not.toContain(streamId(stream));
});

test('a stream that was marked without an entry and let go is not open', async () => {
  const stream = supervisionOf(await openedAt('2022-09-19T02:00:00.000Z'));
  await markStopped(db.source, stream, 'ledger-shorter');
  expect(await releaseStopped(db.source, streamId(stream))).toBe(true);
  expect((await openStreams(db.source)).map((start) => streamId(start.stream))).not.toContain(streamId(stream));
});

test('a sandbox stream that opens after a refused opening begins in the today of its case', async () => {
  const stream = supervisionOf(await openedAt('2022-09-19T02:00:00.000Z'));
  await real(ask(stream, commandOf(governmentAct('sign-receipt', '2022-09-19T02:00:00.000Z', {}))));
  const shift = async () => {
    let seen = 0;
    const time: TurnAsk = ask(stream, { kind: 'time' });
    await takeTurn(db.source, streamCache(procedures, 1), time, ({ caseShift }) => {
      seen = caseShift;
      return { outcome: 'idle', draft: null, stands: null };
    });
    return seen;
  };
  // About four years back.
  expect(await shift()).toBeLessThan(-3 * 365 * 86_400_000);
});

function tools(alarms: string[]): TurnTools {
  const cache = streamCache(procedures, 1);
  return { source: db.source, cache, repertoire, alarm: (name) => void alarms.push(name), taken: () => undefined };
}

test('a stream whose entries cannot be folded stops, or answers; it is not tried for ever without an alarm', async () => {
  const stream = supervisionOf(await openedAt('2022-09-19T02:00:00.000Z'));
  // An entry that this release cannot fold: written by another one.
  await write(db.source, turnDraft(stream.caseId, { stream, turnId: 'c:9', events: [event('supervision.begun')] })).catch(() => undefined);
  const alarms: string[] = [];
  const error: unknown = await ledgerActivities(tools(alarms))
    .takeTurn(ask(stream, { kind: 'time' }))
    .catch((thrown: unknown) => thrown);
  expect([alarms, error]).toMatchObject([[expect.any(String)], { nonRetryable: true }]);
});

test('a refusal that cannot be worked out is an answer, too', async () => {
  const stream = await openedAt('2022-09-19T02:00:00.000Z');
  // Another law than the read model was written by: the refusal shows it anew, and this fails.
  await db.owner.query(`update stream set law = 'of before' where id = $1`, [streamId(stream)]);
  const tasks = jest.spyOn(procedures.investigation, 'tasks').mockImplementation(() => {
    throw new Error('a rule that fails');
  });
  const gone = governmentAct('determine-level', '2022-09-19T02:00:00.000Z', { level: 'ordinary', reason: 'x' });
  const alarms: string[] = [];
  const took = ledgerActivities(tools(alarms)).takeTurn(ask(stream, commandOf(gone)));
  await expect(took).resolves.toMatchObject({ outcome: 'refused' });
  tasks.mockRestore();
});

test('nothing is sent to a stream that is stopped, for each sending starts a run that fails', async () => {
  const { caseId } = await openedAt('2022-09-19T02:00:00.000Z');
  const to = `supervision/${caseId}`;
  await markStopped(db.source, { caseId, procedure: 'supervision', n: 1 }, 'decision-failed');
  await db.owner.query(
    `insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body) values ($1, $2, 1, $3, 'supervision', 1, '{}')`,
    [`investigation/${caseId}`, to, caseId],
  );
  const told: string[] = [];
  await relayOnce(db.source, async (message) => {
    told.push(message.to);
    return 'sent';
  });
  expect(told).not.toContain(to);
});

test('a sandbox case of long ago that is moved answers its run', async () => {
  const told = '2099-06-01T00:00:00.000Z';
  const stream: StreamRef = { caseId: randomUUID(), procedure: 'investigation', n: 1 };
  const command = opening(told);
  const data = {
    ...command.data,
    occurredAt: '2012-03-05T02:00:00.000Z',
    place: '450400',
    investigator: '450400-government',
    receipt: undefined,
  };
  const first = await real(ask(stream, commandOf({ ...command, data }, told)));
  expect([first.receipt?.rejection ?? null, isTurnAnswer(first)]).toEqual([null, true]);
  for (let time = first; time.outcome === 'done';) time = await real(ask(stream, { kind: 'time' }));
  const correction = governmentAct('correct-accident', told, { place: '150802', reason: '地点登记有误' });
  const by = { organ: '450400-government', post: '市长' };
  const moved = await real(ask(stream, commandOf({ ...correction, act: { ...correction.act, by } })));
  expect([moved.receipt?.rejection ?? null, isTurnAnswer(moved)]).toEqual([null, true]);
});
