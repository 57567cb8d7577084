import type { Fact } from './clock';
import { coursesOf } from './course';
import { basis, onlyClock, plainRule, testCalendar } from './rule.fixture';
import { segmentsOf } from './segments';

const rule = plainRule(
  { days: 20 },
  {
    suspensions: [{ ground: 'g', title: { zh: '技术鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }],
    extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 30 } }], basis },
  },
);
const start: Fact = { fact: 'start', at: '2022-10-01' };

function drawn(now: string, ...facts: readonly Fact[]): readonly string[] {
  const all = [start, ...facts];
  const clock = onlyClock(rule, all, now);
  const course = coursesOf([rule], all, testCalendar).find((one) => one.clock === clock.id) ?? null;
  return segmentsOf(clock, course, now).map(({ kind, from, to }) => `${kind} ${from}–${to}`);
}

// The start day does not count: twenty days from 1 October end on the 21st; it is drawn all the same.
const now = '2022-10-10T00:00:00.000Z';

test('a clock that runs is one line to its end; one that is overdue goes on to today', () => {
  expect(drawn(now)).toEqual(['run 2022-10-01–2022-10-21']);
  expect(drawn('2022-10-25T00:00:00.000Z')).toEqual(['run 2022-10-01–2022-10-21', 'overdue 2022-10-22–2022-10-25']);
  expect(drawn('2022-10-21T15:59:59.999Z')).toEqual(['run 2022-10-01–2022-10-21']);
});

test('counting 4.6.4: the day of the pausing event is used up, that of the resuming one does not count', () => {
  const pause: readonly Fact[] = [
    { fact: 'from', at: '2022-10-05', ref: 'p' },
    { fact: 'until', at: '2022-10-08', ref: 'p' },
  ];
  expect(drawn(now, ...pause)).toEqual(['run 2022-10-01–2022-10-05', 'paused 2022-10-06–2022-10-08', 'run 2022-10-09–2022-10-24']);
  expect(drawn(now, { fact: 'from', at: '2022-10-05', ref: 'p' })).toEqual(['run 2022-10-01–2022-10-05', 'paused 2022-10-06–2022-10-10']);
});

test('counting 4.6.5: what an extension added stands apart; one that was taken back adds nothing', () => {
  const granted: Fact = { fact: 'granted', at: '2022-10-11', ref: 'e', days: 10 };
  expect(drawn('2022-10-12T00:00:00.000Z', granted)).toEqual(['run 2022-10-01–2022-10-21', 'extended 2022-10-22–2022-10-31']);
  expect(drawn('2022-10-12T00:00:00.000Z', granted, { fact: 'revoked', at: '2022-10-12', ref: 'e' })).toEqual([
    'run 2022-10-01–2022-10-21',
  ]);
});

test('what is done ends on its day, late or not', () => {
  expect(drawn('2022-12-01T00:00:00.000Z', { fact: 'stop', at: '2022-10-12' })).toEqual(['run 2022-10-01–2022-10-12']);
  expect(drawn('2022-12-01T00:00:00.000Z', { fact: 'stop', at: '2022-10-23' })).toEqual([
    'run 2022-10-01–2022-10-21',
    'overdue 2022-10-22–2022-10-23',
  ]);
});

test('days that a notice may still move are provisional', () => {
  const clock = { ...onlyClock(rule, [start], now), provisional: true, range: { earliest: '2022-10-19', latest: '2022-10-24' } };
  expect(segmentsOf(clock, null, now).map(({ kind, from, to }) => `${kind} ${from}–${to}`)).toEqual([
    'run 2022-10-01–2022-10-19',
    'provisional 2022-10-20–2022-10-21',
  ]);
});

test('nothing is drawn before the beginning', () => {
  expect(segmentsOf(onlyClock(rule, []), null, now)).toEqual([]);
});
