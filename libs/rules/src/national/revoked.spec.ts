import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

const clocks = (now: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(
    project(releaseLaw('investigation', '330723').sheet.clocks, facts, calendar, now).map(({ id, dueDate, status }) => [
      id,
      `${dueDate} ${status}`,
    ]),
  );
const of = (fact: string, at: string, more: Partial<Fact> = {}): Fact => ({ fact, at, ...more });
const first = [
  of('accident.occurred', '2022-09-19'),
  of('report.submitted', '2022-11-10'),
  of('report.received', '2022-11-10'),
  of('approval.issued', '2022-11-20'),
  of('approval.received', '2022-11-22', { ref: 'U1' }),
  of('report.published', '2022-11-25'),
];
const revocation = of('approval.revoked', '2023-04-03');

test('AP-04: fifteen days from receipt for each addressee: 22 Nov + 15 = 7 Dec; served on one, not on the other', () => {
  const facts = [...first, of('approval.received', '2022-11-24', { ref: 'P1' }), of('approval.served', '2022-12-01', { ref: 'U1' })];
  expect(clocks('2022-12-02T02:00:00.000Z', ...facts)).toMatchObject({ 'AP-04#U1': '2022-12-07 met', 'AP-04#P1': '2022-12-09 running' });
});

test('AP-10: a revoked approval starts and stops nothing; without an ordered day the sixty days from the accident are overdue', () => {
  const after = clocks('2023-04-04T02:00:00.000Z', ...first, revocation, of('investigation.reopened', '2023-04-03'));
  // 19 Sep + 60 = 18 Nov 2022: 11 days of September, 31 of October, 18 of November.
  expect(after).toMatchObject({ 'IN-01': '2022-11-18 overdue', 'AP-01': 'null void', 'AP-08': 'null void', 'AP-04#U1': 'null void' });
});

test('AP-10: an ordered day is the last one for the new report, and the first report keeps its day', () => {
  const facts = [...first, revocation, of('new-report.ordered', '2023-04-03'), of('new-report.due', '2023-06-30')];
  expect(clocks('2023-06-30T15:59:00.000Z', ...facts)).toMatchObject({ 'IN-01': '2022-11-18 met', 'AP-10-new': '2023-06-30 running' });
  expect(clocks('2023-06-30T16:00:00.000Z', ...facts)['AP-10-new']).toBe('2023-06-30 overdue');
  const again = [...facts, of('report.submitted', '2023-06-20'), of('report.received', '2023-06-21')];
  expect(clocks('2023-06-22T02:00:00.000Z', ...again)).toMatchObject({
    'IN-01': '2022-11-18 met',
    'AP-10-new': '2023-06-30 met',
    'AP-01': '2023-07-06 running',
  });
});

test('AP-10: an ordered correction runs to the day that the order names, and falls with the approval', () => {
  const ordered = [...first, of('correction.due', '2023-03-31')];
  expect(clocks('2023-03-01T02:00:00.000Z', ...ordered)['AP-10']).toBe('2023-03-31 running');
  expect(clocks('2023-04-01T02:00:00.000Z', ...ordered)['AP-10']).toBe('2023-03-31 overdue');
  expect(clocks('2023-04-04T02:00:00.000Z', ...ordered, revocation)['AP-10']).toBe('null void');
});

test('AP-12: a negative conclusion before any report ends the time for it; after one, the time for the approval', () => {
  const early = [of('accident.occurred', '2022-09-19'), of('conclusion.negative', '2022-10-20'), of('investigation.ended', '2022-10-20')];
  expect(clocks('2022-12-01T02:00:00.000Z', ...early)['IN-01']).toBe('2022-11-18 met');
  const late = [...first.slice(0, 3), of('conclusion.negative', '2022-11-20')];
  expect(clocks('2022-12-01T02:00:00.000Z', ...late)).toMatchObject({ 'IN-01': '2022-11-18 met', 'AP-01': '2022-11-25 met' });
});
