import type { Fact } from '@app/clock';
import { clockOf, dueAndStatus, factAt } from '../clocks-of.fixture';

const later = '2027-01-01T00:00:00.000Z';

test('RP-19: entered after 2 hours it is in time; completing unknown items 13 days later is a duty of its own and makes nothing late', () => {
  const facts = [
    factAt('department.informed', '2026-01-05T02:00:00.000Z'),
    factAt('statistics.entered', '2026-01-05T04:00:00.000Z'),
    factAt('statistics.entered', '2026-01-18T04:00:00.000Z'),
  ];
  const clock = clockOf('RP-19', facts, later);
  expect(clock).toMatchObject({ status: 'met', settledAt: '2026-01-05T04:00:00.000Z' });
  expect(clockOf('RP-19', [...facts].reverse(), later)).toEqual(clock);
});

test('AP-05, 重庆 art 46: copied on day 5 and to another organ two months later: the first sending counts', () => {
  // 30 November + 30 = 30 December.
  const facts = [factAt('approval.issued', '2025-11-30'), factAt('approval.copied', '2025-12-05'), factAt('approval.copied', '2026-02-05')];
  expect(dueAndStatus('AP-05', facts, later, '500118')).toBe('2025-12-30 met');
});

test('T-41: a clue handed over on day 1 and to another receiver on day 21 was handed over in time', () => {
  const clue = { ref: 'C1' };
  const facts = [
    factAt('crime-clue.found', '2026-01-05', clue),
    factAt('clue.handed-over', '2026-01-06', clue),
    factAt('clue.handed-over', '2026-01-26', clue),
  ];
  expect(dueAndStatus('house-clue-hand-over', facts, later)).toBe('2026-01-08 met');
});

test('JU-21, JU-22: a team formed anew by another government, or a second report, does not make the first one late', () => {
  const facts: Fact[] = [factAt('accident.occurred', '2026-01-05'), factAt('level.determined', '2026-01-06', { value: 'larger' })];
  const twice = (fact: string): Fact[] => [...facts, factAt(fact, '2026-01-08'), factAt(fact, '2026-02-20')];
  expect(dueAndStatus('JU-21', twice('team.formed'), later, '450400')).toBe('2026-01-10 met');
  expect(dueAndStatus('house-team-set-up', twice('team.formed'), later)).toBe('2026-01-10 met');
  expect(dueAndStatus('JU-22', twice('first-report.sent'), later, '511700')).toBe('2026-01-20 met');
});

test('AP-08: a report published in time and published again is not late', () => {
  const facts = [
    factAt('approval.issued', '2026-01-05'),
    factAt('report.published', '2026-01-12'),
    factAt('report.published', '2026-06-12'),
  ];
  expect(clockOf('AP-08', facts, later).status).toBe('met');
});

test('a record that corrects the act to an earlier time still counts, whenever it was entered', () => {
  const facts = [
    factAt('department.informed', '2026-01-05T02:00:00.000Z', { recordedAt: '2026-01-05T02:00:00.000Z' }),
    factAt('statistics.entered', '2026-01-06T04:00:00.000Z', { recordedAt: '2026-01-06T04:00:00.000Z' }),
    factAt('statistics.entered', '2026-01-05T04:00:00.000Z', { recordedAt: '2026-01-09T04:00:00.000Z' }),
  ];
  expect(clockOf('RP-19', facts.slice(0, 2), later).status).toBe('met-late');
  expect(clockOf('RP-19', facts, later)).toMatchObject({ status: 'met', settledAt: '2026-01-05T04:00:00.000Z' });
});

test('SV-08: a text that is sent up again after the agreement is vetted again, and the old agreement does not answer it', () => {
  const of = { ref: '1' };
  const facts = [
    factAt('vetting.asked', '2026-01-05', of),
    factAt('vetting.agreed', '2026-01-12', of),
    factAt('vetting.ended', '2026-03-02', of),
  ];
  expect(clockOf('house-vetting', facts, later).settledAt).toBe('2026-01-11T16:00:00.000Z');
  const again = [...facts.slice(0, 2), factAt('vetting.asked', '2026-02-02', of)];
  expect(clockOf('house-vetting', again, '2026-02-03T00:00:00.000Z')).toMatchObject({ status: 'running', startedOn: '2026-02-02' });
});
