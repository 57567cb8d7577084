import type { Fact } from '@app/clock';
import { dueAndStatus, factAt } from '../clocks-of.fixture';

// 5 January + 60: 26 days of January, 28 of February, 6 of March; + 30: 26 of January, 4 of February.
const accident = factAt('accident.occurred', '2026-01-05');
const submitted = (on: string): Fact => factAt('report.submitted', on);
const received = (on: string): Fact => factAt('report.received', on);
const first = [accident, submitted('2026-01-30'), received('2026-01-30'), factAt('approval.issued', '2026-02-10')];
const revocation = factAt('approval.revoked', '2026-05-01');
const ordered = [revocation, factAt('new-report.ordered', '2026-05-01'), factAt('new-report.due', '2026-06-30')];
const returned = factAt('report.returned', '2026-06-15');
const again = [submitted('2026-06-10'), received('2026-06-10'), returned];
const now = '2026-07-10T02:00:00.000Z';
const ends = (facts: readonly Fact[], at = now) =>
  Object.fromEntries(['IN-01', 'IN-02', 'AP-01', 'AP-10-new'].map((rule) => [rule, dueAndStatus(rule, facts, at)]));

test('AP-10, T-05, IN-01: a return in the round that was ordered anew leaves the submission of the first round, 30 January, in time', () => {
  const facts = [...first, ...ordered, ...again];
  const met = { 'IN-01': '2026-03-06 met', 'IN-02': '2026-02-04 met' };
  expect(ends(facts, '2026-06-16T02:00:00.000Z')).toEqual({ ...met, 'AP-01': 'null void', 'AP-10-new': '2026-06-30 running' });
  // 25 June + 15 = 10 July.
  const resubmitted = [...facts, submitted('2026-06-25'), received('2026-06-25')];
  expect(ends(resubmitted)).toEqual({ ...met, 'AP-01': '2026-07-10 running', 'AP-10-new': '2026-06-30 met' });
  expect(ends([...resubmitted].reverse())).toEqual(ends(resubmitted));
});

test('AP-10: so too where nothing is known of the first approval, and where the return is told without its submission', () => {
  const met = { 'IN-01': '2026-03-06 met', 'IN-02': '2026-02-04 met' };
  expect(ends([...first.slice(0, 2), ...ordered.slice(1), ...again])).toMatchObject(met);
  expect(ends([...first, ...ordered, returned])).toMatchObject(met);
});

test('article 20, AP-10: so too where the next government sets the new report aside', () => {
  const aside = [submitted('2026-06-10'), factAt('report.set-aside', '2026-06-15')];
  expect(ends([...first, ...ordered, ...aside])).toMatchObject({ 'IN-01': '2026-03-06 met', 'IN-02': '2026-02-04 met' });
});

test('AP-10, T-05: a return before the first approval still takes the submission back, and the one after it counts', () => {
  const early = [factAt('report.returned', '2026-02-01'), submitted('2026-02-05'), received('2026-02-05')];
  expect(ends([...first.slice(0, 3), ...early, factAt('approval.issued', '2026-02-10'), ...ordered, ...again])).toMatchObject({
    'IN-01': '2026-03-06 met',
    'IN-02': '2026-02-04 met-late',
  });
});

test('AP-10: a second revocation that orders no day puts the case back under the limit from the accident (setting)', () => {
  const second = [submitted('2026-06-10'), factAt('approval.issued', '2026-06-20'), factAt('approval.revoked', '2026-08-03')];
  const facts = [...first, ...ordered, ...second, factAt('investigation.reopened', '2026-08-03')];
  expect(ends(facts, '2026-08-04T02:00:00.000Z')).toMatchObject({ 'IN-01': '2026-03-06 overdue', 'AP-10-new': 'null void' });
  expect(ends([...facts, submitted('2026-09-01')], '2026-09-02T02:00:00.000Z')['IN-01']).toBe('2026-03-06 met-late');
  const back = [...facts, submitted('2026-09-01'), factAt('report.returned', '2026-09-05')];
  expect(ends(back, '2026-09-06T02:00:00.000Z')['IN-01']).toBe('2026-03-06 overdue');
});
