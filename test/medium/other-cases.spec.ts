import { randomUUID } from 'node:crypto';
import {
  anyCase,
  casePage,
  caseCounts,
  hasWaitingMessage,
  openerOf,
  relatedCasesOf,
  relayOnce,
  streamCache,
  takeTurn,
  verifyLedger,
} from '@app/persistence';
import type { WaitingMessages } from '@app/persistence';
import { commandTurnId, streamId } from '@app/streams';
import type { AskedTurn, StreamRef, TurnAnswer, SentMessage } from '@app/streams';
import { booksOf, turnOf } from '@app/turn';
import { danger } from '../support/danger/names';
import { withDanger } from '../support/danger/repertoire';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { ledgerActivities } from '../../activities/src/take-turn';
import { governmentAct } from '../support/write-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase('real')));
afterAll(() => db.drop());
beforeEach(async () => void (await messages()));

const at = '2022-09-19T02:00:00.000Z';

async function take(stream: StreamRef, turn: AskedTurn, known: TurnAnswer | null = null): Promise<TurnAnswer> {
  const ask = { stream, place: '150802', known, turn };
  const cache = streamCache(withDanger.procedures, 1);
  return (await takeTurn(db.source, cache, ask, (stand, now, inForce) => turnOf(stand, turn, now, booksOf(withDanger, inForce)))).answer;
}

const order = (stream: StreamRef, name: string, data: Record<string, unknown>, id: string = randomUUID()): Promise<TurnAnswer> =>
  take(stream, { kind: 'command', turnId: commandTurnId(id), hash: 'h', command: governmentAct(name, at, data) });

type WaitingMessage = Omit<WaitingMessages, 'sent'> & { readonly sent: SentMessage };

/** All that waits in the outbox, taken out of it. */
async function messages(): Promise<readonly WaitingMessage[]> {
  const found: WaitingMessages[] = [];
  while ((await relayOnce(db.source, (together) => (found.push(together), Promise.resolve('sent')))) > 0);
  return found.flatMap(({ sent, ...to }) => sent.map((message) => ({ ...to, sent: message })));
}

const told = ({ start, sent }: WaitingMessage): Promise<TurnAnswer> => take(start.stream, { kind: 'message', ...sent });

async function openedDanger(name = '脚手架隐患'): Promise<StreamRef> {
  const stream: StreamRef = { caseId: randomUUID(), procedure: danger, n: 1 };
  expect(await order(stream, 'report-danger', { name, place: '150802', foundAt: at })).toMatchObject({ outcome: 'done', stage: 'found' });
  return stream;
}

const accident = {
  name: '脚手架坍塌事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '报告',
  receipt: 'separate',
  investigator: '150802-government',
};

const entries = async (caseId: string): Promise<object[]> =>
  db.source.query('select stream, turn_id as turn, kind from ledger where case_id = $1 and kind <> $2 order by case_seq', [
    caseId,
    'rung.fired',
  ]);

test('a case that another opens has the kind of its procedure, its id follows from the act, and both are told, once', async () => {
  const sender = await openedDanger();
  expect(await order(sender, 'became-accident', { accident }, 'act-1')).toMatchObject({ outcome: 'done', ended: false });
  expect(await hasWaitingMessage(db.source, sender.caseId)).toBe(true);
  const [opening, ...more] = await messages();
  if (opening === undefined) throw new Error('Nothing was sent.');
  expect([opening.sent.n, opening.start.place, more]).toEqual([1, '150802', []]);
  const opened = opening.start.stream;
  // Nothing of it is there yet: it may be taken as often as it comes.
  expect([opened.procedure, await openerOf(db.source, opened.caseId)]).toEqual(['investigation', null]);
  const first = await told(opening);
  expect(first).toMatchObject({ outcome: 'done', stage: 'reported', heard: { [streamId(sender)]: 1 } });
  expect(await told(opening)).toEqual(first);
  expect(await entries(opened.caseId)).toEqual([
    expect.objectContaining({ stream: streamId(opened), turn: `m:${streamId(sender)}:1`, kind: 'accident.reported' }),
    expect.objectContaining({ kind: 'supervision.question-raised' }),
  ]);

  const [answer, ...rest] = await messages();
  if (answer === undefined) throw new Error('Nobody was told.');
  expect([answer.start.stream, answer.sent.command.name, answer.sent.command.data, rest]).toEqual([
    sender,
    'hear-accident',
    { case: opened.caseId, refused: null },
    [],
  ]);
  expect(await told(answer)).toMatchObject({ outcome: 'done', ended: true });
  expect(await relatedCasesOf(db.source, sender.caseId)).toEqual([
    { id: opened.caseId, kind: 'accident', name: '脚手架坍塌事故', stage: 'reported', relation: 'result' },
  ]);
  expect(await relatedCasesOf(db.source, opened.caseId)).toEqual([
    { id: sender.caseId, kind: 'danger', name: '脚手架隐患', stage: 'accident', relation: 'source' },
  ]);
  expect(await openerOf(db.source, opened.caseId)).toEqual(opened);
  expect([await messages(), await hasWaitingMessage(db.source, sender.caseId)]).toEqual([[], false]);
  expect((await verifyLedger(db.source)).differences).toEqual([]);
});

test('verify finds a message that is said to come from a case that is not there', async () => {
  const [receiver, nobody] = [await openedDanger(), `${danger}/${randomUUID()}`];
  await take(receiver, { kind: 'message', from: nobody, n: 1, command: governmentAct('hear-of-danger', at, {}), shift: 0 });
  const { differences } = await verifyLedger(db.source);
  expect(differences).toEqual([
    { caseId: receiver.caseId, caseSeq: 3, what: expect.stringContaining(`${streamId(receiver)} m:${nobody}:1`) },
  ]);
});

test('an opening whose sender asks for no word is marked as taken all the same, and nobody is told', async () => {
  const sender = await openedDanger();
  await order(sender, 'became-accident', { accident });
  const [opening] = await messages();
  if (opening === undefined) throw new Error('Nothing was sent.');
  const { tellBack: _word, ...sent } = opening.sent;
  expect(await told({ ...opening, sent })).toMatchObject({ outcome: 'done' });
  expect([await hasWaitingMessage(db.source, sender.caseId), await messages()]).toEqual([false, []]);
});

test('the same act opens the same case wherever it is written, and another one another', async () => {
  const sender = await openedDanger();
  await order(sender, 'became-accident', { accident }, 'act-2');
  const [first] = await messages();
  const other = await freshDatabase('real');
  const here = db;
  try {
    // As after an older copy of the database was put back.
    db = other;
    await order(sender, 'report-danger', { name: 'n', place: '150802', foundAt: at });
    await order(sender, 'became-accident', { accident }, 'act-2');
    const [again] = await messages();
    expect(again?.to).toBe(first?.to);
  } finally {
    db = here;
    await other.drop();
  }
  const second = await openedDanger();
  await order(second, 'became-accident', { accident }, 'act-2');
  expect((await messages())[0]?.to).not.toBe(first?.to);
});

test('what the other case would refuse is refused to whoever acts, and nothing is sent', async () => {
  const sender = await openedDanger();
  const future = { ...accident, occurredAt: '2098-01-01T00:00:00.000Z' };
  expect(await order(sender, 'became-accident', { accident: future })).toMatchObject({
    outcome: 'refused',
    stage: 'found',
    receipt: { rejection: { code: 'date-in-future' } },
  });
  expect(await order(sender, 'became-accident', { accident: { ...accident, place: '999999' } })).toMatchObject({
    receipt: { rejection: { code: 'place-unknown', params: { place: '999999' } } },
  });
  const nowhere = { case: randomUUID(), procedure: danger, command: 'hear-of-danger' };
  expect(await order(sender, 'tell-case', nowhere)).toMatchObject({
    receipt: { rejection: { code: 'other-case-unknown', params: { case: nowhere.case } } },
  });
  expect(await messages()).toEqual([]);
});

test('an opening that only its own turn refuses leaves no case and no trace: the message waits, and somebody is told', async () => {
  const sender = await openedDanger();
  await order(sender, 'became-accident', { accident });
  const [opening] = await messages();
  if (opening === undefined) throw new Error('Nothing was sent.');
  const { start, sent } = opening;
  const late = { ...sent, command: { ...sent.command, data: { ...accident, occurredAt: '2098-01-01T00:00:00.000Z' } } };
  const alarms: [string, object][] = [];
  const alarm = (name: string, detail: object): void => void alarms.push([name, detail]);
  const cache = streamCache(withDanger.procedures, 1);
  const ledger = ledgerActivities({ source: db.source, cache, repertoire: withDanger, alarm, taken: () => undefined });
  const answer = await ledger.takeTurn({ stream: start.stream, place: '150802', known: null, turn: { kind: 'message', ...late } });
  expect(answer).toMatchObject({ outcome: 'refused', seq: 0, ended: true, heard: {} });
  expect(alarms).toEqual([['opening-refused', { stream: streamId(start.stream), from: streamId(sender), code: 'date-in-future' }]]);
  expect([await entries(start.stream.caseId), await hasWaitingMessage(db.source, sender.caseId)]).toEqual([[], true]);
  expect(await told(opening)).toMatchObject({ outcome: 'done' });
});

test('a case that is there is told under its own id and answers; what it refuses it says', async () => {
  const [sender, receiver] = [await openedDanger('甲'), await openedDanger('乙')];
  const tell = (command: string) => order(sender, 'tell-case', { case: receiver.caseId, procedure: danger, command });
  await tell('hear-of-danger');
  await tell('hear-what-nobody-knows');
  const sent = await messages();
  expect(sent.map(({ to, sent: { n } }) => [to, n])).toEqual([
    [streamId(receiver), 1],
    [streamId(receiver), 2],
  ]);
  for (const message of sent) await told(message);
  const answers = await messages();
  expect(answers.map(({ to, sent: { n, command } }) => [to, n, command.name, command.data])).toEqual([
    [streamId(sender), 1, 'hear-answer', { case: receiver.caseId, refused: null }],
    [streamId(sender), 2, 'hear-answer', { case: receiver.caseId, refused: expect.objectContaining({ code: 'unknown-command' }) }],
  ]);
  for (const message of answers) expect(await told(message)).toMatchObject({ outcome: 'done' });
  expect(await relatedCasesOf(db.source, receiver.caseId)).toMatchObject([{ id: sender.caseId, relation: 'told' }]);
  expect(await relatedCasesOf(db.source, sender.caseId)).toMatchObject([{ id: receiver.caseId, relation: 'told' }]);
});

test('papers stay in the case in which they were filed', async () => {
  const sender = await openedDanger();
  const command = governmentAct('became-accident', at, { accident });
  const turn = {
    kind: 'command' as const,
    turnId: 'c:papers',
    hash: 'h',
    command: { ...command, act: { ...command.act, documents: ['D1'] } },
  };
  await take(sender, turn);
  expect((await messages()).map(({ sent }) => sent.command.act.documents)).toEqual([[]]);
});

test('a message of a release that knew nothing of other cases is understood', async () => {
  const sender = await openedDanger();
  const command = { ...governmentAct('hear-of-danger', at, {}), act: { ...governmentAct('x', at, {}).act, via: 'system' as const } };
  const sent = { from: `supervision/${sender.caseId}`, n: 1, command, shift: 0 };
  expect(await take(sender, { kind: 'message', ...sent })).toMatchObject({ outcome: 'done', heard: { [sent.from]: 1 } });
  expect(await messages()).toEqual([]);
});

test('a case is opened once, by a procedure that opens cases; any other begins in a case that is there', async () => {
  const { caseId } = await openedDanger();
  for (const n of [1, 2]) {
    const second = await order({ caseId, procedure: 'investigation', n }, 'report-accident', accident);
    expect(second).toMatchObject({ outcome: 'refused', receipt: { rejection: { code: 'already-opened' } } });
  }
  const notice = { supervisor: '150800-safety-office', addressee: '150802-government', prefix: '督办', matters: '查明原因', n: 1 };
  const nowhere = randomUUID();
  const answer = await order({ caseId: nowhere, procedure: 'supervision', n: 1 }, 'open-supervision', notice);
  expect(answer).toMatchObject({ outcome: 'refused', seq: 0, receipt: { rejection: { code: 'case-not-found' } } });
  expect(await entries(nowhere)).toEqual([]);
});

test('lists and counts know kinds', async () => {
  const { caseId } = await openedDanger();
  const kinds = async (kind: 'accident' | 'danger' | null) =>
    new Set(
      (await casePage(db.source, { filter: { ...anyCase, kind }, order: 'newest', after: null, limit: 100 })).map((line) => line.kind),
    );
  expect([await kinds('danger'), await kinds('accident'), await kinds(null)]).toEqual([
    new Set(['danger']),
    new Set(['accident']),
    new Set(['danger', 'accident']),
  ]);
  expect((await casePage(db.source, { filter: { ...anyCase, kind: 'danger' }, order: 'newest', after: null, limit: 1 }))[0]).toMatchObject({
    id: caseId,
    stage: 'found',
    level: null,
  });
  const counts = await caseCounts(db.source);
  expect([(counts.danger ?? 0) > 1, counts.accident, counts.duty]).toEqual([true, 3, undefined]);
});
