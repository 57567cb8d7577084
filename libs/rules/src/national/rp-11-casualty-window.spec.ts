import { lightOf, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

const linhe: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z', recordedAt: '2022-09-19T02:00:00.000Z' };

function window(facts: readonly Fact[], now = '2022-09-20T00:00:00.000Z'): Clock {
  const found = project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).find(({ rule }) => rule === 'RP-11');
  if (found === undefined) throw new Error('no window');
  return found;
}

const kind = (value: string, recordedAt: string): Fact => ({ fact: 'class.determined', at: '2022-09-19', value, recordedAt });
const road = kind('road-traffic', '2022-09-20T00:00:00.000Z');

// 11 days of September, 19 of October; day 31 begins at 00:00 of the 20th.
test('RP-11, 493 arts 13 and 20: 30 days, Linhe to 2022-10-19, so the missing count from 2022-10-20, 00:00 (LV-04); nobody is late', () => {
  const now = '2022-10-19T16:00:00.000Z';
  const found = window([linhe], now);
  expect(found).toMatchObject({ dueDate: '2022-10-19', dueAt: now, status: 'lost' });
  expect(found.rungs.map(({ name, at, state }) => [name, at, state])).toEqual([['due', now, 'armed']]);
  expect(lightOf(found, now)).toBeNull();
});

test('RP-11: 7 days for road traffic and fire: 2022-09-26', () => {
  expect(window([linhe, road]).dueDate).toBe('2022-09-26');
  expect(window([linhe, kind('fire', '2022-09-20T00:00:00.000Z')]).dueDate).toBe('2022-09-26');
});

test('T-17: a class corrected later opens the window again, and its end still rings', () => {
  const corrected = kind('other', '2022-10-01T00:00:00.000Z');
  const found = window([linhe, corrected, road], '2022-10-01T00:00:00.000Z');
  expect(found).toMatchObject({ status: 'running', dueDate: '2022-10-19' });
  expect(found.rungs.map(({ state }) => state)).toEqual(['armed']);
});

test('T-17: a time of the accident that is corrected later replaces the earlier one, whichever of the two was true first', () => {
  const corrected = { ...linhe, at: '2022-09-18T15:30:00.000Z', recordedAt: '2022-09-25T00:00:00.000Z' };
  expect(window([corrected, linhe]).dueDate).toBe('2022-10-18');
});
