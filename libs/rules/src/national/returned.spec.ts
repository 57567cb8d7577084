import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

const clocks = (now: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(
    project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).map(({ id, dueDate, status }) => [
      id,
      `${dueDate} ${status}`,
    ]),
  );
const accident: Fact = { fact: 'accident.occurred', at: '2022-09-19' };
const submitted = (at: string): Fact => ({ fact: 'report.submitted', at });
const received = (at: string): Fact => ({ fact: 'report.received', at });
const returned: Fact = { fact: 'report.returned', at: '2022-11-22' };
const first = [accident, submitted('2022-11-10'), received('2022-11-10'), returned];

test('T-05, article 29: a returned report leaves the sixty days running from the accident, 19 Sep + 60 = 18 Nov, overdue', () => {
  // 11 days of September, 31 of October, 18 of November. The twelve days with the government are not taken off.
  const after = clocks('2022-11-23T02:00:00.000Z', ...first);
  expect(after).toMatchObject({ 'IN-01': '2022-11-18 overdue', 'AP-01': 'null void' });
});

test('AP-01, article 32: the report submitted anew on 1 December is approved by 16 December', () => {
  const again = [...first, submitted('2022-12-01'), received('2022-12-01')];
  expect(clocks('2022-12-02T02:00:00.000Z', ...again)).toMatchObject({ 'IN-01': '2022-11-18 met-late', 'AP-01': '2022-12-16 running' });
});

const extended = (days: number, at = '2022-11-20'): Fact => ({ fact: 'approval.extended', at, days, ref: 'PE1' });

test('AP-01, article 32: 特别重大 30 days, extended by at most 30: 10 Nov + 30 = 10 Dec, + 30 = 9 Jan', () => {
  const level: Fact = { fact: 'level.determined', at: '2022-09-20', value: 'extraordinary' };
  const facts = [accident, level, submitted('2022-11-10'), received('2022-11-10')];
  expect(clocks('2022-11-20T02:00:00.000Z', ...facts)['AP-01']).toBe('2022-12-10 running');
  expect(clocks('2022-11-20T02:00:00.000Z', ...facts, extended(20))['AP-01']).toBe('2022-12-30 running');
  expect(clocks('2022-11-20T02:00:00.000Z', ...facts, extended(40))['AP-01']).toBe('2023-01-09 running');
});

test('T-08: below 特别重大 an extension of the approval has no effect: 10 Nov + 15 = 25 Nov', () => {
  const facts = [accident, submitted('2022-11-10'), received('2022-11-10'), extended(15)];
  expect(clocks('2022-11-20T02:00:00.000Z', ...facts)['AP-01']).toBe('2022-11-25 running');
});

test('an extension of the returned submission does not lengthen the next one', () => {
  const level: Fact = { fact: 'level.determined', at: '2022-09-20', value: 'extraordinary' };
  const facts = [level, ...first, extended(20), submitted('2022-12-01'), received('2022-12-01')];
  expect(clocks('2022-12-02T02:00:00.000Z', ...facts)['AP-01']).toBe('2022-12-31 running');
});

test('article 20, T-05: a report set aside by the next government leaves IN-01 running from the accident and AP-01 without a report', () => {
  const aside: Fact = { fact: 'report.set-aside', at: '2022-11-14' };
  const facts = [accident, submitted('2022-11-10'), received('2022-11-10'), aside];
  expect(clocks('2022-11-15T02:00:00.000Z', ...facts)).toMatchObject({ 'IN-01': '2022-11-18 running', 'AP-01': 'null void' });
  // 1 December + 15 = 16 December.
  const again = [...facts, submitted('2022-12-01'), received('2022-12-01')];
  expect(clocks('2022-12-02T02:00:00.000Z', ...again)).toMatchObject({ 'IN-01': '2022-11-18 met-late', 'AP-01': '2022-12-16 running' });
});

test('SV-06, T-10: matters of a case that opened again are not complete, and the sixty days run from the receipt: 23 Sep + 60 = 22 Nov', () => {
  // 7 days of September, 31 of October, 22 of November.
  const sv06 = (now: string, ...more: readonly Fact[]) => {
    const facts: Fact[] = [
      { fact: 'supervision.level', at: '2022-09-22', value: 'major' },
      { fact: 'supervision.notice-received', at: '2022-09-23' },
      { fact: 'supervision.matters-complete', at: '2022-11-20' },
    ];
    const [clock] = project(releaseLaw('supervision', '150802').sheet.clocks, [...facts, ...more], calendar, now);
    return `${clock?.dueDate} ${clock?.status}`;
  };
  const reopened: Fact = { fact: 'supervision.reopened', at: '2023-04-03' };
  const complete: Fact = { fact: 'supervision.matters-complete', at: '2023-07-01' };
  expect(sv06('2022-11-21T02:00:00.000Z')).toBe('2022-11-22 met');
  expect(sv06('2023-04-04T02:00:00.000Z', reopened)).toBe('2022-11-22 overdue');
  expect(sv06('2023-07-02T02:00:00.000Z', reopened, complete)).toBe('2022-11-22 met-late');
});
