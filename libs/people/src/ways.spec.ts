import type { Urgency } from '@app/clock';
import { noticeDefaults } from './notice-settings';
import type { NoticeSettings, OuterWay, Way } from './notice-settings';
import { climbAt, outerWaysFor, sendAt, waysFor, weeklyDay } from './ways';

const settings: NoticeSettings = { ...noticeDefaults, ways: ['mail', 'sms', 'webhook'] };
const contact = { account: 'a', email: 'a@example.org', mobile: '13800000000', webhook: 'a' };
// Beijing time of Friday 25 November 2022; the next working day is Monday.
const at = (time: string, day = '2022-11-25'): string => new Date(`${day}T${time}:00+08:00`).toISOString();
const calendar = { edition: '2022', years: [2022], off: [], worked: [] };
const restDays = 'silent';

test.each<[Urgency, readonly Way[], readonly OuterWay[]]>([
  ['early', ['app', 'mail'], ['mail', 'webhook']],
  ['pressing', ['app', 'sms'], ['sms', 'webhook', 'mail']],
  ['hours', ['app', 'sms'], ['sms', 'webhook', 'mail']],
])('4.5: what is %s goes out by %j, and where it fails by the next of %j', (urgency, first, all) => {
  expect(waysFor(contact, urgency, settings)).toEqual(first);
  expect(outerWaysFor(contact, urgency, settings)).toEqual(all);
});

test('nothing leaves the application before an administrator turns a way on; who has no account and no way that is on is not reached', () => {
  expect(waysFor(contact, 'hours', noticeDefaults)).toEqual(['app']);
  expect(waysFor({ ...contact, account: null }, 'hours', noticeDefaults)).toEqual([]);
  expect(waysFor({ ...contact, account: null, mobile: null }, 'pressing', { ...settings, ways: ['sms', 'mail'] })).toEqual(['mail']);
});

test.each<[string, Urgency, Way, string, string]>([
  // The first minute that is not quiet, and the last one.
  ['07:59', 'pressing', 'sms', '2022-11-25', '08:00'],
  ['08:00', 'pressing', 'sms', '2022-11-25', '08:00'],
  ['08:01', 'pressing', 'sms', '2022-11-25', '08:01'],
  ['19:59', 'pressing', 'app', '2022-11-25', '19:59'],
  ['20:00', 'pressing', 'app', '2022-11-28', '08:00'],
  ['09:20', 'early', 'mail', '2022-11-25', '10:00'],
  ['10:00', 'early', 'mail', '2022-11-25', '10:00'],
  ['10:01', 'early', 'mail', '2022-11-28', '10:00'],
  ['09:20', 'early', 'app', '2022-11-25', '09:20'],
  ['03:00', 'hours', 'sms', '2022-11-25', '03:00'],
  ['23:00', 'hours', 'app', '2022-11-25', '23:00'],
])('4.5: at %s what is %s goes out by %s on %s at %s', (given, urgency, way, day, time) => {
  expect(sendAt(way, { at: at(given), urgency, restDays }, settings, calendar)).toBe(at(time, day));
});

test('4.5: an end at midnight before a day of rest is told on the next working day; one in natural days the same morning', () => {
  const due = { at: at('00:00', '2022-11-26'), urgency: 'pressing' } as const;
  expect(sendAt('app', { ...due, restDays }, settings, calendar)).toBe(at('08:00', '2022-11-28'));
  expect(sendAt('app', { ...due, restDays: 'sound' }, settings, calendar)).toBe(at('08:00', '2022-11-26'));
});

test('4.5: what is unread goes up on the morning of the next working day, of a limit in hours within the quarter of an hour', () => {
  expect(climbAt(at('09:00'), 'pressing', settings, calendar)).toBe(at('10:00', '2022-11-28'));
  expect(climbAt(at('09:00', '2022-11-24'), 'early', settings, calendar)).toBe(at('10:00', '2022-11-25'));
  expect(climbAt(at('23:50'), 'hours', settings, calendar)).toBe(at('00:05', '2022-11-26'));
});

test.each([
  // Monday 28 November, a minute before ten, at ten; what was missed neither at night nor on the Sunday; then the week of the National Day of 2022, off until
  // Friday, worked at its end.
  ['2022-11-28', '09:59', null],
  ['2022-11-28', '10:00', '2022-11-28'],
  ['2022-11-28', '20:00', null],
  ['2022-11-30', '03:00', null],
  ['2022-11-30', '10:00', '2022-11-28'],
  ['2022-12-04', '12:00', null],
  ['2022-10-04', '12:00', null],
  ['2022-10-08', '10:00', '2022-10-08'],
])('4.5: at %s %s the weekly digest is that of %s', (day, time, expected) => {
  const days = ['2022-10-03', '2022-10-04', '2022-10-05', '2022-10-06', '2022-10-07'];
  expect(weeklyDay(at(time, day), settings, { ...calendar, off: days, worked: ['2022-10-08', '2022-10-09'] })).toBe(expected);
});
