import { keepBook, procedures } from '@app/domain';
import type { AppendAnswer, AppendRequest, RecordedEvent, TurnLookup } from '@app/domain';
import { isReplay, ledger } from './ledger';
import { at, book, held, opening, start } from '../../test/support/run-before-opening';
import { refusal, takeTurn } from './take-turn';

jest.mock('./ledger', () => ({ ledger: { append: jest.fn() }, isReplay: jest.fn() }));

// One event: the receipt of a report is another, and brings reminders.
const pending = opening({ receipt: 'separate' });

/** What the ledger answers when it holds this turn, written at `recordedAt`, and `more` events of other turns behind it. */
function answer(request: AppendRequest, recordedAt: string, more: number): AppendAnswer {
  const { turnId, hash, events, seq } = request;
  const { by, enteredBy, via, documents } = request.act;
  const others = Array.from({ length: more }, () => ({ kind: 'message.heard', version: 1, occurredAt: at, data: {} }));
  const recorded = [...events, ...others].map((event, index): RecordedEvent => {
    return { ...event, seq: seq + 1 + index, recordedAt, turnId, by, enteredBy, via, documents };
  });
  const receipt = { turnId, hash, outcome: 'done' as const, rejection: null, fromSeq: seq + 1, toSeq: seq + events.length };
  return { events: recorded, behind: false, receipt, standing: held.standing };
}

const asked: (AppendRequest | TurnLookup)[] = [];

beforeEach(() => {
  asked.length = 0;
  jest.mocked(isReplay).mockReturnValue(false);
  // Told soon after it happened: no reminder is due yet.
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2022-09-19T02:01:00.000Z'));
});

test.each([
  ['written now', (now: string) => now, 0, true],
  ['found, written before', () => at, 0, false],
  ['written now, but others have followed', (now: string) => now, 1, false],
])('what is shown after a turn that was %s', async (_what, recordedAt, more, known) => {
  answers((request) => answer(request, recordedAt(request.recordedAt), more));
  const { after } = await takeTurn(procedures.investigation, start, held, pending);
  expect(after.shown !== null).toBe(known);
  expect(after.state.seq).toBe(1 + more);
});

test('a replay decides nothing: it asks for the turn by its name and goes by the answer', async () => {
  const written: AppendAnswer[] = [];
  answers((request) => {
    written.push(answer(request, request.recordedAt, 0));
    return written[0] as AppendAnswer;
  });
  const live = await takeTurn(procedures.investigation, start, held, pending);
  asked.length = 0;
  jest.mocked(isReplay).mockReturnValue(true);
  answers(never, () => written[0] as AppendAnswer);
  const { after, receipt } = await takeTurn({ ...procedures.investigation, decide: never }, start, held, pending);
  expect(asked).toEqual([{ ...start, seq: 0, turnId: 'c:1', book: 'held' }]);
  expect({ state: after.state, receipt, shown: after.shown }).toEqual({ state: live.after.state, receipt: live.receipt, shown: null });
});

test('a replayed turn that was not written is decided when the ledger has said so', async () => {
  jest.mocked(isReplay).mockReturnValueOnce(true);
  answers(
    (request) => answer(request, request.recordedAt, 0),
    () => ({ events: [], behind: true, receipt: null, standing: held.standing }),
  );
  const { after, receipt } = await takeTurn(procedures.investigation, start, held, pending);
  expect(asked.map((request) => 'events' in request)).toEqual([false, true]);
  expect([after.state.seq, receipt.outcome]).toEqual([1, 'done']);
});

test('a run without a law asks for it with its first turn, and then decides', async () => {
  answers(
    (request) => answer(request, request.recordedAt, 0),
    () => ({ events: [], behind: true, receipt: null, standing: held.standing, book }),
  );
  const { after, receipt } = await takeTurn(procedures.investigation, start, { ...held, book: null }, pending);
  expect(asked).toMatchObject([
    { seq: 0, turnId: 'c:1', book: 'wanted' },
    { turnId: 'c:1', events: expect.any(Array) as unknown },
  ]);
  expect([after.book?.name, receipt.outcome]).toEqual(['b', 'done']);
});

test('a run without a law still refuses at once by the law that the worker has of its place', async () => {
  answers((request) => answer(request, request.recordedAt, 0));
  const { after } = await takeTurn(procedures.investigation, start, held, pending);
  const without = { ...after, place: '450400', book: null };
  expect(refusal(procedures.investigation, without, pending.command)).toBeNull();
  keepBook({ ...book, name: 'of another place', law: { ...book.law, place: '450400' } });
  expect(refusal(procedures.investigation, without, pending.command)).toMatchObject({ code: 'already-opened' });
});

/** The ledger's answers to what is to be written, and to what is looked up. */
function answers(written: (request: AppendRequest) => AppendAnswer, found: () => AppendAnswer = never): void {
  jest.mocked(ledger.append).mockImplementation((request) => {
    asked.push(request);
    return Promise.resolve('events' in request ? written(request) : found());
  });
}

function never(): never {
  throw new Error('not to be asked here');
}
