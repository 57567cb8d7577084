import { emptyStream, procedures } from '@app/domain';
import type { AppendAnswer, AppendRequest, RecordedEvent } from '@app/domain';
import { calendar, lawSheet } from '@app/rules';
import type { Pending } from './inbox';
import { ledger } from './ledger';
import { takeTurn } from './take-turn';

jest.mock('./ledger', () => ({ ledger: { append: jest.fn() } }));

const stream = { caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', procedure: 'investigation', n: 1 } as const;
const start = { stream, place: '150802' };
const held = {
  state: emptyStream,
  law: lawSheet('investigation', '150802'),
  calendar,
  installation: 'real',
  standing: { nextDueAt: null, ended: false },
  shown: null,
} as const;

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-government', post: '区长' }, enteredBy: 'e', via: 'api', occurredAt: at, documents: [] } as const;
const data = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '报告',
  investigator: '150802-government',
};
const command = { name: 'report-accident', act, data };
const pending: Pending = { turnId: 'c:1', command, hash: 'h', openAt: null, shift: null, sender: null, answer: () => undefined };

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

test.each([
  ['written now', (now: string) => now, 0, true],
  ['found, written before', () => at, 0, false],
  ['written now, but others have followed', (now: string) => now, 1, false],
])('what is shown after a turn that was %s', async (_what, recordedAt, more, known) => {
  jest.mocked(ledger.append).mockImplementation((request) => Promise.resolve(answer(request, recordedAt(request.recordedAt), more)));
  const { after } = await takeTurn(procedures.investigation, start, held, pending);
  expect(after.shown !== null).toBe(known);
  // The report and its receipt.
  expect(after.state.seq).toBe(2 + more);
});
