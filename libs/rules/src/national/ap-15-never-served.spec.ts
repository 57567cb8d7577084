import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { clocks: law } = releaseLaw('investigation', '330723').sheet;
const of = (fact: string, at: string, ref?: string): Fact => ({ fact, at, ...(ref === undefined ? {} : { ref }) });
const approved = of('approval.issued', '2022-11-30');
const received = [of('approval.received', '2022-12-01', 'P1'), of('approval.received', '2022-12-01', 'U1')];
const standing = (now: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(
    project(law, [approved, ...received, ...facts], releaseInForce().calendar, `${now}T02:00:00.000Z`).map(({ id, dueDate, status }) => [
      id,
      `${dueDate} ${status}`,
    ]),
  );

test('AP-04, AP-15: fifteen days from 1 Dec end on the 16th; where none is owed the service is settled, its neighbour runs', () => {
  const notOwed = of('approval.service-not-owed', '2022-12-08', 'P1');
  expect(standing('2022-12-10', notOwed)).toMatchObject({ 'AP-04#P1': '2022-12-16 met', 'AP-04#U1': '2022-12-16 running' });
  expect(standing('2022-12-17', notOwed)).toMatchObject({ 'AP-04#P1': '2022-12-16 met', 'AP-04#U1': '2022-12-16 overdue' });
});

test('AP-15, 行政诉讼法 art 46(2): who was never served has a year from the knowledge', () => {
  expect(standing('2023-03-02')).not.toHaveProperty('AP-15#P1');
  expect(standing('2023-03-02', of('approval.known', '2023-03-01', 'P1'))).toMatchObject({
    'AP-15#P1': '2024-03-01 running',
    // 复议法 arts 20, 21 of 2023 bind from 2024-01-01.
    'AP-15-review#P1': 'null void',
  });
  // 2 March 2025 is a Sunday.
  expect(standing('2024-03-04', of('approval.known', '2024-03-02', 'P1'))).toMatchObject({
    'AP-15#P1': '2025-03-03 running',
    'AP-15-review#P1': '2025-03-03 running',
  });
});

test('AP-15: at most five years from the approval of 30 Nov 2022: 30 Nov 2027, a Tuesday', () => {
  expect(standing('2026-11-30', of('approval.known', '2026-11-29', 'P1'))['AP-15#P1']).toBe('2027-11-29 running');
  expect(standing('2027-03-02', of('approval.known', '2027-03-01', 'P1'))).toMatchObject({
    'AP-15#P1': '2027-11-30 running',
    'AP-15-review#P1': '2027-11-30 running',
  });
});

test('AP-15: a suit or a service ends it; a revocation takes it back', () => {
  const known = of('approval.known', '2023-03-01', 'P1');
  const sued: Fact = { fact: 'suit.filed', at: '2023-05-01', ref: 'S1', of: 'P1' };
  expect(standing('2023-06-01', known, sued)['AP-15#P1']).toBe('2024-03-01 met');
  expect(standing('2023-06-01', known, of('approval.served', '2023-04-01', 'P1'))['AP-15#P1']).toBe('2024-03-01 met');
  expect(standing('2023-06-01', known, of('approval.revoked', '2023-05-01'))['AP-15#P1']).toBe('null void');
});
