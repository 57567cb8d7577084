import type { ClockRule } from '@app/clock';
import { decideOrder, in01, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approvalPaper, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const extraordinary = { fact: 'level.determined', in: ['extraordinary'] };
const ap01: ClockRule = {
  ...in01,
  id: 'AP-01',
  start: 'report.received',
  stop: ['approval.issued'],
  limit: [{ when: extraordinary, limit: { days: 30 } }, { limit: { days: 15 } }],
  extension: {
    granted: 'approval.extended',
    revoked: 'approval.extension-revoked',
    max: [{ when: extraordinary, limit: { days: 30 } }, { limit: { days: 0 } }],
    basis: in01.basis[0] ?? { law: '', article: '', confidence: 'L' },
  },
  suspensions: [],
};
const sheet = { ...law, clocks: [ap01] };
const extend = (days: number, ref = 'PE1', at = '2022-11-25 09:00'): Order => ({
  name: 'extend-approval',
  at,
  by: government,
  data: { ref, days, reason: '涉及多个部门' },
  documents: [approvalPaper],
  law: sheet,
});
const level: Order = {
  name: 'determine-level',
  at: '2022-09-20 09:00',
  by: government,
  data: { level: 'extraordinary', reason: '死亡人数' },
};
const of = (...orders: readonly Order[]) => linhe(level, team, invitation, answer, submission, ...orders);

test('T-08, article 32: below 特别重大 nothing is extended, and the refusal names the setting', () => {
  expect(decideOrder(investigation, linhe(team, invitation, answer, submission), extend(10))).toMatchObject({
    code: 'approval-not-extendable',
    params: { setting: 'approval.extension' },
    article: '《生产安全事故报告和调查处理条例》第三十二条',
  });
});

test('article 32: 特别重大, at most 30 days together', () => {
  expect(decideOrder(investigation, of(), extend(30))).toMatchObject([{ kind: 'approval.extended' }]);
  expect(decideOrder(investigation, of(extend(20)), extend(11, 'PE2'))).toMatchObject({
    code: 'extension-over-limit',
    params: { left: 10 },
  });
  expect(decideOrder(investigation, of(extend(20)), extend(10, 'PE2'))).toMatchObject([{ kind: 'approval.extended' }]);
  expect(decideOrder(investigation, of(extend(20)), extend(5))).toMatchObject({ code: 'ref-taken' });
});

test('T-08, article 32: it can be extended for 特别重大 alone, while days are left', () => {
  const calendar = { edition: '', years: [], off: [], worked: [] };
  const ready = (state: ReturnType<typeof of>, under = sheet) =>
    investigation.ready(state, 'extend-approval', { now: '2022-11-25T01:00:00.000Z', law: under, calendar });
  expect(ready(of())).toBeNull();
  expect(ready(of(extend(29)))).toBeNull();
  expect(ready(of(extend(30)))).toMatchObject({ code: 'extension-over-limit', params: { max: 30, left: 0 } });
  expect(ready(linhe(team, invitation, answer, submission))).toMatchObject({ code: 'approval-not-extendable' });
  expect(ready(of(), { ...law, clocks: [] })).toMatchObject({ code: 'rule-missing', params: { rule: 'AP-01' } });
  expect(decideOrder(investigation, of(extend(30)), extend(1, 'PE2'))).toMatchObject({ code: 'extension-over-limit', params: { left: 0 } });
});

test('counting 4.6.5: not after the last day, 17 November + 30 = 17 December, by the day of the act', () => {
  expect(decideOrder(investigation, of(), extend(10, 'PE1', '2022-12-17 23:00'))).toMatchObject([{ kind: 'approval.extended' }]);
  expect(decideOrder(investigation, of(), extend(10, 'PE1', '2022-12-18 00:00'))).toMatchObject({
    code: 'approval-extension-late',
    params: { dueDate: '2022-12-17' },
  });
});

test('a law sheet without the limit decides nothing', () => {
  expect(decideOrder(investigation, of(), { ...extend(10), law: { ...law, clocks: [] } })).toMatchObject({ code: 'rule-missing' });
});

test('T-54: the extension rests on a filed paper', () => {
  expect(decideOrder(investigation, of(), { ...extend(30), documents: [] })).toMatchObject({
    code: 'document-missing',
    field: 'act.documents',
  });
});

test('AP-17: an extension beyond the bound, or after the end, that was given on paper is recorded and marked', () => {
  const done = { reason: '已印发', head: '王某' };
  expect(decideOrder(investigation, of(extend(20)), { ...extend(11, 'PE2'), done })).toMatchObject([
    { kind: 'approval.extended', data: { days: 11 } },
    { kind: 'act.irregular', data: { code: 'extension-over-limit', head: '王某' } },
  ]);
  expect(decideOrder(investigation, of(), { ...extend(5, 'PE2', '2023-03-01 09:00'), done })).toMatchObject([
    { kind: 'approval.extended' },
    { kind: 'act.irregular', data: { code: 'approval-extension-late' } },
  ]);
  expect(decideOrder(investigation, of(extend(20)), { ...extend(11, 'PE2'), done, documents: [] })).toMatchObject({
    code: 'done-without-paper',
  });
});
