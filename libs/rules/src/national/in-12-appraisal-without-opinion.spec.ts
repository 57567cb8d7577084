import { project } from '@app/clock';
import type { Fact, Step } from '@app/clock';
import { releaseInForce } from '@app/register';
import { clockOf, dueAndStatus, factAt } from '../clocks-of.fixture';
import { investigationLimit } from './in-01-investigation-limit';

const { calendar } = releaseInForce();
const now = '2024-07-05T00:00:00+08:00';
const accident = factAt('accident.occurred', '2024-03-01');
const ordered = factAt('appraisal.ordered', '2024-03-05', { ref: 'A' });
const ended = (on: string): Fact => factAt('appraisal.ended', on, { ref: 'A' });
const sentences = (steps: readonly Step[]): string => steps.map(({ text }) => text.zh).join('');

describe('IN-12: what is done while the period stands still', () => {
  // 1 March + 60 = 30 April; 4 of the 60 days were used on 5 March.
  test('accident 2024-03-01, appraisal ordered 03-05, submitted 06-30: met, 56 days left, no last day', () => {
    const clock = clockOf('IN-01', [accident, ordered, factAt('report.submitted', '2024-06-30')], now);
    expect(clock).toMatchObject({ status: 'met', dueDate: null, dueAt: null, remainingDays: 56, pausedSince: null });
    expect(clock.settledAt).toBe('2024-06-29T16:00:00.000Z');
  });

  test('its derivation names no last day, and says on what day it ended and what was left', () => {
    const { derivation } = clockOf('IN-01', [accident, ordered, factAt('report.submitted', '2024-06-30')], now);
    expect(derivation.filter(({ day }) => day !== undefined)).toEqual([]);
    expect(sentences(derivation)).not.toMatch(/2024-04-30|届满日为 2024|最后一日/);
    expect(derivation.at(-1)?.text.zh).toBe('已于 2024-06-30 办结：办结时期限正暂停计算，尚余 56 日，期限至办结之日终结，不再计算届满日。');
  });

  test('delivered on 30 June and submitted the day after, it has a last day again: 30 June + 56 = 25 August', () => {
    const delivered = factAt('appraisal.delivered', '2024-06-30', { ref: 'A' });
    expect(dueAndStatus('IN-01', [accident, ordered, delivered, factAt('report.submitted', '2024-07-01')], now)).toBe('2024-08-25 met');
  });
});

describe('IN-12: an appraisal that ends without an opinion', () => {
  // 20 April + 56 = 15 June: 10 days of April, 31 of May, 15 of June.
  test('returned on 20 April: the pause ends that day, and the 46 days until then do not count', () => {
    expect(dueAndStatus('IN-01', [accident, ordered, ended('2024-04-20')], '2024-04-21T00:00:00+08:00')).toBe('2024-06-15 running');
    expect(dueAndStatus('IN-01', [accident, ordered, ended('2024-04-19')], '2024-04-21T00:00:00+08:00')).toBe('2024-06-14 running');
  });

  test('another appraisal that is still out keeps the period standing', () => {
    const other = factAt('appraisal.ordered', '2024-03-10', { ref: 'B' });
    expect(dueAndStatus('IN-01', [accident, ordered, other, ended('2024-04-20')], now)).toBe('null paused');
  });

  test('the derivation names the setting', () => {
    const { derivation } = clockOf('IN-01', [accident, ordered, ended('2024-04-20')], now);
    expect(derivation.flatMap(({ setting }) => setting ?? [])).toContainEqual({ name: 'suspension.appraisalBrokenOff', value: 'excluded' });
  });

  test('where the setting counts that time, the period never stood still: 30 April, now long passed', () => {
    const suspensions = investigationLimit.suspensions.map((ground) =>
      ground.brokenOff === undefined
        ? ground
        : { ...ground, brokenOff: { ...ground.brokenOff, setting: { ...ground.brokenOff.setting, value: 'counted' as const } } },
    );
    const due = (...facts: readonly Fact[]) =>
      project([{ ...investigationLimit, suspensions }], [accident, ordered, ...facts], calendar, now).map(({ dueDate }) => dueDate);
    expect(due(ended('2024-04-20'))).toEqual(['2024-04-30']);
    expect(due(factAt('appraisal.delivered', '2024-04-20', { ref: 'A' }))).toEqual(['2024-06-15']);
  });
});
