import type { Fact } from '@app/clock';
import { clockOf, dueAndStatus, factAt } from '../clocks-of.fixture';

const now = '2026-07-01T00:00:00.000Z';
const level = (value: string, on: string, recordedAt?: string): Fact =>
  factAt('level.determined', on, { value, ...(recordedAt === undefined ? {} : { recordedAt }) });

describe('AP-01, article 32, 4.6.5: the approval is judged by the level of its own day', () => {
  // 1 March + 30 = 31 March, + 30 = 30 April; + 15 = 16 March.
  const facts = [
    level('extraordinary', '2026-02-10'),
    factAt('report.received', '2026-03-01'),
    factAt('approval.extended', '2026-03-20', { ref: 'P1', days: 30 }),
    factAt('approval.issued', '2026-04-20'),
  ];

  test('特别重大, extended by 30 days and approved on 20 April; 重大 on 28 April makes nothing late', () => {
    expect(dueAndStatus('AP-01', [...facts, level('major', '2026-04-28')], now)).toBe('2026-04-30 met');
    expect(dueAndStatus('AP-01', [level('major', '2026-04-28'), ...facts], now)).toBe('2026-04-30 met');
  });

  test('a level that had been determined before the approval and is entered later does', () => {
    const corrected = level('major', '2026-02-10', '2026-04-28T02:00:00.000Z');
    expect(dueAndStatus('AP-01', [...facts, corrected], now)).toBe('2026-03-16 met-late');
  });

  test('on the day of the approval the hour decides', () => {
    const hours = [...facts.slice(0, 3), factAt('approval.issued', '2026-04-20T02:00:00.000Z')];
    expect(dueAndStatus('AP-01', [...hours, level('major', '2026-04-20T01:00:00.000Z')], now)).toBe('2026-03-16 met-late');
    expect(dueAndStatus('AP-01', [...hours, level('major', '2026-04-20T03:00:00.000Z')], now)).toBe('2026-04-30 met');
  });
});

describe('IN-02, 115号, 4.6.5: limit and bound both by the level when the report was submitted', () => {
  // 4 February + 60 = 5 April: 24 days of February, 31 of March, 5; + 30 = 5 May.
  const facts = [
    factAt('accident.occurred', '2026-02-04'),
    level('major', '2026-02-10'),
    factAt('extension.granted', '2026-03-20', { ref: 'E1', days: 60 }),
    factAt('report.submitted', '2026-04-25'),
  ];

  test('重大, 60 days granted of which 30 count, submitted on 25 April: in time until 5 May, whatever comes on 28 April', () => {
    for (const after of ['extraordinary', 'larger', 'ordinary'])
      expect([after, dueAndStatus('IN-02', [...facts, level(after, '2026-04-28')], now)]).toEqual([after, '2026-05-05 met']);
  });

  test('before the submission a new level counts again from the accident (T-05)', () => {
    const open = [...facts.slice(0, 3), level('extraordinary', '2026-04-20')];
    expect(clockOf('IN-02', open, '2026-04-21T00:00:00.000Z')).toMatchObject({ dueDate: '2026-06-04', startedOn: '2026-02-04' });
  });
});
