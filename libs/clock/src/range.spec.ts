import type { Clock, Fact } from './clock';
import { basis, onlyClock, plainRule } from './rule.fixture';
import type { ClockRule, Limit } from './rule';

// The test calendar knows 2022 to 2024; what the last days of 2024 are can still be said by the notice of 2025.
function ending(limit: Limit, at: string, more: Partial<ClockRule> = {}, ...facts: Fact[]): Clock {
  return onlyClock(plainRule(limit, more), [{ fact: 'start', at }, ...facts]);
}

test('a date that rests on known notices stands still and carries no range', () => {
  const clock = ending({ workingDays: 20 }, '2022-12-01');
  expect(clock.provisional).toBe(false);
  expect(clock).not.toHaveProperty('range');
  expect(ending({ days: 60 }, '2024-12-20')).not.toHaveProperty('range');
});

test('a provisional date says between which days it can move, and the derivation says so too', () => {
  const { provisional, dueDate, range, derivation } = ending({ workingDays: 20 }, '2025-01-10');
  // 28–31 January 2025, 除夕 to 初三, are off by law (C-10).
  expect([provisional, dueDate]).toEqual([true, '2025-02-13']);
  expect((range?.earliest ?? '') < '2025-02-13' && '2025-02-13' < (range?.latest ?? '')).toBe(true);
  expect(derivation.find(({ step }) => step === 'calendar')?.text.zh).toContain(`可能在 ${range?.earliest} 至 ${range?.latest} 之间变动`);
});

test('an extension moves the whole range, a roll widens it, and the earlier end that is certain bounds it', () => {
  const extension = { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 60 } }], basis };
  const granted: Fact = { fact: 'granted', at: '2025-01-20', days: 5, ref: 'e' };
  const plain = ending({ workingDays: 20 }, '2025-01-10').range;
  const longer = ending({ workingDays: 20 }, '2025-01-10', { extension }, granted).range;
  expect([(longer?.earliest ?? '') > (plain?.earliest ?? '9'), (longer?.latest ?? '') > (plain?.latest ?? '9')]).toEqual([true, true]);
  // Saturday 2025-02-08 may be worked; else the roll ends on Monday or, after a long holiday, later.
  const rolled = ending({ days: 29 }, '2025-01-10', { roll: 'next-working-day' });
  expect([rolled.dueDate, rolled.range?.earliest]).toEqual(['2025-02-10', '2025-02-08']);
  const outer = [{ start: 'start', startTitle: { zh: '开始', en: 'the start' }, limit: { days: 34 }, basis }];
  expect(ending({ workingDays: 20 }, '2025-01-10', { earlierOf: outer }).range?.latest).toBe('2025-02-13');
});
