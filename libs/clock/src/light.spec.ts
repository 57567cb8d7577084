import type { Clock, Fact } from './clock';
import { lightOf, lightOfCase } from './light';
import type { Light } from './light';
import { basis, onlyClock, plainRule, rung } from './rule.fixture';
import type { ClockRule } from './rule';

// Lights of convention 4.5. The clock ends on Friday 2022-10-21; its last reminder before that is on Thursday.
const rule = plainRule(
  { days: 20 },
  {
    ladder: [rung('-3', { beforeWorkingDays: 3 }), rung('-1', { beforeWorkingDays: 1 }), rung('due', { due: true })],
    suspensions: [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }],
  },
);
const start: Fact = { fact: 'start', at: '2022-10-01' };

function light(more: Partial<ClockRule>, now: string, ...facts: Fact[]): Light | null {
  return lightOf(onlyClock({ ...rule, ...more }, [start, ...facts], now), now);
}

test('green until the last reminder before the end, amber from then, red at 24:00 of the last day', () => {
  const at = (now: string): Light | null => light({}, now);
  expect(['2022-10-20T00:59:59.999Z', '2022-10-20T01:00:00.000Z', '2022-10-21T15:59:59.999Z', '2022-10-21T16:00:00.000Z'].map(at)).toEqual([
    'green',
    'amber',
    'amber',
    'red',
  ]);
});

test('a clock that was read back before its end is measured by the clock on the wall', () => {
  const running = onlyClock(rule, [start], '2022-10-10T00:00:00.000Z');
  expect([lightOf(running, '2022-10-21T15:59:59.999Z'), lightOf(running, '2022-10-21T16:00:00.000Z')]).toEqual(['amber', 'red']);
});

test('the inner limit, one of the house and another organ are never our red', () => {
  const after = '2022-10-25T00:00:00.000Z';
  const lights = [light({ layer: 'inner' }, after), light({ layer: 'house' }, after), light({ side: 'other' }, after)];
  expect([...lights, light({ onExpiry: 'lost' }, after)]).toEqual(['amber', 'amber', 'amber', null]);
});

test('grey while paused; what was overdue before stays red', () => {
  const paused = (from: string): Light | null => light({}, '2022-11-30T00:00:00.000Z', { fact: 'from', at: from, ref: 'p' });
  expect([paused('2022-10-21'), paused('2022-10-22')]).toEqual(['grey', 'red']);
});

test('done in time is green, done late never; what has not started or not opened burns nothing', () => {
  const done = (at: string): Light | null => light({}, '2022-12-01T00:00:00.000Z', { fact: 'stop', at });
  expect([done('2022-10-21'), done('2022-10-22')]).toEqual(['green', null]);
  expect(lightOf(onlyClock(rule, []), '2022-10-01T00:00:00.000Z')).toBeNull();
  const window = { opens: { limit: [{ limit: { days: 10 } }], basis } };
  expect([light(window, '2022-10-10T15:59:59.999Z'), light(window, '2022-10-10T16:00:00.000Z')]).toEqual([null, 'green']);
});

test('a window whose end comes first does not wait for its opening', () => {
  expect(light({ opens: { limit: [{ limit: { days: 30 } }], basis } }, '2022-10-10T00:00:00.000Z')).toBe('green');
});

test('a case shows its worst running clock; grey hides no other, and what is done counts no more', () => {
  const now = '2022-10-20T02:00:00.000Z';
  const clock = (more: Partial<ClockRule>, ...facts: Fact[]): Clock => onlyClock({ ...rule, ...more }, [start, ...facts], now);
  const amber = clock({});
  const green = clock({ limit: [{ limit: { days: 60 } }] });
  const red = clock({ limit: [{ limit: { days: 5 } }] });
  const grey = clock({}, { fact: 'from', at: '2022-10-02', ref: 'p' });
  const done = clock({}, { fact: 'stop', at: '2022-10-02' });
  const shown = (...clocks: Clock[]): Light | null => lightOfCase(clocks, now);
  expect([shown(grey, green, red, amber), shown(grey, green, amber), shown(grey, green), shown(grey, done), shown(done), shown()]).toEqual([
    'red',
    'amber',
    'green',
    'grey',
    null,
    null,
  ]);
});
