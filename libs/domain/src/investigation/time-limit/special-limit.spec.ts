import type { ClockRule, Condition } from '@app/clock';
import { decideOrder, in01, law, after } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approvalPaper, government, invitation, paperOf, report, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const railway: Condition = { fact: 'field.determined', in: ['railway'] };
const power: Condition = { fact: 'field.determined', in: ['power-supply'] };
const basis = (name: string) => ({ law: name, article: '第二十三条', confidence: 'L' }) as const;
const bounded = (days: number, name: string): ClockRule['extension'] => ({
  granted: 'extension.granted',
  revoked: 'extension.revoked',
  max: [{ limit: { days } }],
  basis: basis(name),
});
const decision: ClockRule = {
  ...in01,
  start: 'report.received',
  stop: ['approval.issued'],
  limit: [{ limit: { days: 15 } }],
  extension: bounded(0, '《条例》'),
  suspensions: [],
};
const clocks: readonly ClockRule[] = [
  { ...in01, when: { not: { any: [railway, power] } } },
  { ...decision, id: 'AP-01', when: { not: railway } },
  { ...in01, id: 'SP-01', when: railway, limit: [{ limit: { days: 10 } }], extension: bounded(0, '《铁路条例》') },
  { ...decision, id: 'SP-01-determination', when: railway },
  { ...in01, id: 'SP-02', when: power, limit: [{ limit: { days: 45 } }], extension: bounded(45, '《电力条例》') },
];
const sheet = { ...law, clocks };
const opened = (field: string): Order => ({ ...report, data: { ...report.data, accidentClass: field } });
const ask = (days: number): Order => ({
  name: 'ask-extension',
  at: '2022-09-25 09:00',
  by: '150802-emergency',
  data: { ref: 'E1', days, reason: '案情复杂' },
  law: sheet,
});
const grant = (days: number, at: string): Order => ({
  name: 'grant-extension',
  at,
  by: government,
  data: { ref: 'E1', days },
  documents: [approvalPaper],
  law: sheet,
});
const caseOf = (field: string, ...orders: readonly Order[]) =>
  after(investigation, [opened(field), paperOf(approvalPaper, 'approval'), team, ...orders]);

test('SP-01, 铁路条例 art 27: no extension can be asked for', () => {
  expect(decideOrder(investigation, caseOf('railway'), ask(30))).toMatchObject({
    code: 'extension-not-provided',
    params: { rule: 'SP-01' },
    article: '《铁路条例》第二十三条',
  });
});

test('T-17: one that was asked for before the field was known can no longer be granted', () => {
  const reclassed: Order = {
    name: 'change-class',
    at: '2022-09-26 09:00',
    by: government,
    data: { class: 'other', field: 'railway', reason: '经查' },
  };
  const state = caseOf('general', ask(30), reclassed);
  expect(decideOrder(investigation, state, grant(30, '2022-09-27 09:00'))).toMatchObject({ code: 'extension-not-provided' });
  expect(decideOrder(investigation, caseOf('general', ask(30)), grant(30, '2022-09-27 09:00'))).toMatchObject([
    { kind: 'extension.granted' },
  ]);
});

// 11 days of September, 31 of October and 3 of November make 45 from 2022-09-19: the last day is 2022-11-03.
test('SP-02, 电力条例 art 23: at most 45 days, granted on or before 2022-11-03', () => {
  const state = caseOf('power-supply', ask(60));
  expect(decideOrder(investigation, state, grant(46, '2022-10-10 09:00'))).toMatchObject({
    code: 'extension-over-limit',
    params: { days: 46, max: 45, left: 45 },
    article: '《电力条例》第二十三条',
  });
  expect(decideOrder(investigation, state, grant(45, '2022-11-03 23:00'))).toMatchObject([{ kind: 'extension.granted' }]);
  expect(decideOrder(investigation, state, grant(45, '2022-11-04 09:00'))).toMatchObject({
    code: 'extension-after-expiry',
    params: { dueDate: '2022-11-03' },
  });
});

test('T-17: a field that was determined after a grant of that day is the field of that day', () => {
  const reclassed: Order = {
    name: 'change-class',
    at: '2022-12-01 09:00',
    by: government,
    data: { class: 'other', field: 'power-supply', reason: '经查' },
  };
  const state = caseOf('general', ask(45), reclassed);
  const late = { ...grant(45, '2022-11-10 09:00'), now: '2022-12-02 09:00' };
  expect(decideOrder(investigation, state, late)).toMatchObject({ code: 'extension-after-expiry', params: { dueDate: '2022-11-03' } });
});

test('T-08, 铁路条例 art 29: the time for the determination is not extended', () => {
  const state = caseOf('railway', invitation, answer, submission);
  const extend: Order = {
    name: 'extend-approval',
    at: '2022-11-25 09:00',
    by: government,
    data: { ref: 'P1', days: 10, reason: '复杂' },
    law: sheet,
  };
  expect(decideOrder(investigation, state, extend)).toMatchObject({ code: 'approval-not-extendable' });
});

test('tasks press the clock that governs: SP-01 and its determination for a railway accident, IN-01 and AP-01 for others', () => {
  const now = '2022-11-18T01:00:00.000Z';
  const calendar = { edition: '', years: [], off: [], worked: [] };
  const pressed = (field: string, ...orders: readonly Order[]) => {
    const state = caseOf(field, ...orders);
    const shown = clocks
      .filter(({ id }) => id.startsWith('SP-01') === (field === 'railway'))
      .map(({ id, title, actor }) => ({ ...pending, id, rule: id, title, actor }));
    return investigation.tasks(state, shown, { now, law: sheet, calendar });
  };
  const of = (name: string, tasks: ReturnType<typeof pressed>) => tasks.find(({ command }) => command === name)?.clock;
  expect(of('submit-report', pressed('railway'))).toBe('SP-01');
  expect(of('submit-report', pressed('general'))).toBe('IN-01');
  expect(of('approve', pressed('railway', invitation, answer, submission))).toBe('SP-01-determination');
  expect(of('approve', pressed('general', invitation, answer, submission))).toBe('AP-01');
});

const pending = {
  status: 'running',
  startedOn: null,
  dueDate: null,
  dueAt: null,
  remainingDays: null,
  pausedSince: null,
  settledAt: null,
  provisional: false,
  rungs: [],
  derivation: [],
} as const;
