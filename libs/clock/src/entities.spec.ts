import type { Fact } from './clock';
import { clocksOf, plainRule, rung, basis } from './rule.fixture';

// A measure for each addressee, each with its own end (convention 4.5 "measure").
const measure = plainRule(
  { days: 30 },
  {
    id: 'M-01',
    per: { fact: 'ordered', shared: ['from', 'until'] },
    start: 'ordered',
    stop: ['done'],
    extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 20 } }], basis },
    suspensions: [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }],
    ladder: [rung('due', { due: true })],
  },
);
const ordered = (ref: string, at: string): Fact => ({ fact: 'ordered', at, ref });
const two = [ordered('m2', '2023-01-10'), ordered('m1', '2023-01-01')];

test('one clock for each, with its own id, end and rungs, in order of names', () => {
  const clocks = clocksOf([measure], two);
  expect(clocks.map(({ id, rule, ref, dueDate }) => [id, rule, ref, dueDate])).toEqual([
    ['M-01#m1', 'M-01', 'm1', '2023-01-31'],
    ['M-01#m2', 'M-01', 'm2', '2023-02-09'],
  ]);
  expect(clocks.map(({ rungs }) => rungs.map(({ id, clock }) => [id, clock]))).toEqual([
    [['M-01#m1:due:2023-01-31', 'M-01#m1']],
    [['M-01#m2:due:2023-02-09', 'M-01#m2']],
  ]);
});

test('no name, no clock', () => {
  expect(clocksOf([measure], [{ fact: 'ordered', at: '2023-01-01' }])).toEqual([]);
});

test('a stop ends only the one that it names; one without a name ends all', () => {
  const statuses = (...facts: Fact[]): readonly string[] => clocksOf([measure], [...two, ...facts]).map(({ status }) => status);
  expect(statuses({ fact: 'done', at: '2023-01-20', ref: 'm2' })).toEqual(['running', 'met']);
  expect(statuses({ fact: 'done', at: '2023-01-20' })).toEqual(['met', 'met']);
});

test('an extension names its measure by `of` and keeps `ref` for its revocation; each has a bound of its own', () => {
  const granted = (of: string, ref: string, days: number): Fact => ({ fact: 'granted', at: '2023-01-15', of, ref, days });
  const dues = (...facts: Fact[]): readonly (string | null)[] => clocksOf([measure], [...two, ...facts]).map(({ dueDate }) => dueDate);
  expect(dues(granted('m1', 'e1', 15), granted('m1', 'e2', 15), granted('m2', 'e3', 20))).toEqual(['2023-02-20', '2023-03-01']);
  expect(dues(granted('m1', 'e1', 15), { fact: 'revoked', at: '2023-01-16', of: 'm1', ref: 'e1' })).toEqual(['2023-01-31', '2023-02-09']);
});

test('a pause that concerns the whole accident pauses each', () => {
  const pause: Fact[] = [
    { fact: 'from', at: '2023-01-20', ref: 'a1' },
    { fact: 'until', at: '2023-01-25', ref: 'a1' },
  ];
  expect(clocksOf([measure], [...two, ...pause]).map(({ dueDate }) => dueDate)).toEqual(['2023-02-05', '2023-02-14']);
});

test('AP-04: one start for all, an addressee each (P24: 15 days from receipt of the approval)', () => {
  const service = plainRule({ days: 15 }, { id: 'AP-04', per: { fact: 'addressee' }, start: 'received', stop: ['served'] });
  const facts: Fact[] = [
    { fact: 'received', at: '2022-12-23' },
    { fact: 'addressee', at: '2022-12-21', ref: 'a company' },
    { fact: 'addressee', at: '2022-12-21', ref: 'b person' },
    { fact: 'served', at: '2022-12-30', ref: 'a company' },
  ];
  expect(clocksOf([service], facts).map(({ id, dueDate, status }) => [id, dueDate, status])).toEqual([
    ['AP-04#a company', '2023-01-07', 'met'],
    ['AP-04#b person', '2023-01-07', 'running'],
  ]);
});
