import type { Fact } from './clock';
import { wouldHaveFired } from './hindsight';
import { basis, plainRule, rung, testCalendar } from './rule.fixture';

// 19 September + 60 = 18 November 2022; the end is at 16:00 UTC.
const rule = plainRule(
  { days: 60 },
  {
    ladder: [rung('due', { due: true })],
    extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 60 } }], basis },
    suspensions: [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }],
  },
);
const start: Fact = { fact: 'start', at: '2022-09-19', recordedAt: '2022-09-19T03:00:00.000Z' };
const given = { clock: 'T', id: 'T:due:2022-11-18', at: '2022-11-18T16:00:00.000Z' };
const entered = '2022-11-25T02:00:00.000Z';
const late = (fact: string, at: string, more: Partial<Fact> = {}): Fact => ({ fact, at, recordedAt: entered, ref: 'a', ...more });
const fires = (...facts: readonly Fact[]) => wouldHaveFired([rule], [start, ...facts], testCalendar, given, 0);

test('C-11: nothing entered later, and the reminder stands', () => {
  expect(fires()).toBe(true);
});

test('C-11: what was done by the end and entered later makes it wrong; a moment after the end it does not', () => {
  expect(fires(late('stop', '2022-11-18T15:59:59.000Z'))).toBe(false);
  expect(fires(late('stop', '2022-11-18T16:00:01.000Z'))).toBe(true);
  expect(fires(late('granted', '2022-11-18T15:59:59.000Z', { days: 30 }))).toBe(false);
  expect(fires(late('granted', '2022-11-19T02:00:00.000Z', { days: 30 }))).toBe(true);
  expect(fires(late('from', '2022-11-18'))).toBe(false);
  expect(fires(late('from', '2022-11-19'))).toBe(true);
});

test('C-11: what had been taken back by then changes nothing', () => {
  expect(fires(late('granted', '2022-11-10', { days: 30 }), late('revoked', '2022-11-15'))).toBe(true);
});

test('a day that lies ahead and was known counts as known', () => {
  const ordered = plainRule({ daysBefore: 0 }, { ladder: [rung('-1', { beforeDays: 1 })] });
  const day: Fact = { fact: 'start', at: '2022-11-18', recordedAt: '2022-11-01T02:00:00.000Z' };
  const reminder = { clock: 'T', id: 'T:-1:2022-11-18', at: '2022-11-17T01:00:00.000Z' };
  expect(wouldHaveFired([ordered], [day], testCalendar, reminder, 0)).toBe(true);
  expect(wouldHaveFired([ordered], [{ ...day, recordedAt: entered }], testCalendar, reminder, 0)).toBe(false);
});
