import type { Fact } from './clock';
import { basis, onlyClock, plainRule } from './rule.fixture';

const start: Fact = { fact: 'start', at: '2022-09-19' };
const stop = (at: string, recordedAt: string): Fact => ({ fact: 'stop', at, recordedAt });
const now = '2023-01-01T00:00:00.000Z';
const once = plainRule({ days: 10 }, { settledBy: 'first-act' });

test('where the first act satisfies, one that is done again later does not make it late, in any order', () => {
  const facts = [start, stop('2022-09-20', '2022-09-20T02:00:00.000Z'), stop('2022-11-01', '2022-11-01T02:00:00.000Z')];
  expect(onlyClock(once, facts, now)).toMatchObject({ status: 'met', settledAt: '2022-09-19T16:00:00.000Z' });
  expect(onlyClock(once, [...facts].reverse(), now)).toEqual(onlyClock(once, facts, now));
  expect(onlyClock(plainRule({ days: 10 }), facts, now).status).toBe('met-late');
});

test('a later record with an earlier time corrects the first act', () => {
  const facts = [start, stop('2022-11-01', '2022-11-01T02:00:00.000Z'), stop('2022-09-20', '2022-11-02T02:00:00.000Z')];
  expect(onlyClock(once, facts, now).status).toBe('met');
});

test('what was taken back is no first act', () => {
  const rule = { ...once, undone: [{ by: 'back', title: { zh: '退回', en: 'Returned' }, facts: ['stop'], basis }] };
  const facts = [start, stop('2022-09-20', ''), { fact: 'back', at: '2022-09-25' }, stop('2022-11-01', '')];
  expect(onlyClock(rule, facts, now).status).toBe('met-late');
});
