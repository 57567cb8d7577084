import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { changes, start } from './clock-arbitraries';
import { dayByDay } from './clock-day-by-day';

const { calendar } = releaseInForce();

const law = releaseLaw('investigation', '150802').sheet;

function investigation(facts: readonly Fact[]): Clock {
  const clock = project(law.clocks, facts, calendar, '2022-09-20T00:00:00.000Z').find(({ id }) => id === 'IN-01');
  if (clock === undefined) throw new Error('no clock');
  return clock;
}

test('any order of extend, revoke, suspend and resume gives the same clock, derivation and ladder', () => {
  const shuffled = changes.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray([start, ...facts], { minLength: facts.length + 1 })),
  );
  fc.assert(
    fc.property(shuffled, ([facts, other]) => {
      expect(investigation(other)).toEqual(investigation([start, ...facts]));
    }),
  );
});

test('it agrees with living through the period day by day', () => {
  fc.assert(
    fc.property(changes, (facts) => {
      const { dueDate, remainingDays } = investigation([start, ...facts]);
      const other = dayByDay(facts);
      expect({ dueDate, left: remainingDays ?? 0 }).toEqual(other);
    }),
    { numRuns: 500 },
  );
});

test('one more appraisal never makes a date earlier', () => {
  const more = fc.tuple(changes, fc.integer({ min: -5, max: 150 }), fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(more, ([facts, from, length]) => {
      const day = (offset: number): string => new Date(Date.UTC(2022, 8, 19 + offset)).toISOString().slice(0, 10);
      const pause: Fact[] = [
        { fact: 'appraisal.ordered', at: day(from), ref: 'more' },
        { fact: 'appraisal.delivered', at: day(from + length), ref: 'more' },
      ];
      const before = investigation([start, ...facts]);
      const after = investigation([start, ...facts, ...pause]);
      expect((after.dueDate ?? '9999-12-31') >= (before.dueDate ?? '9999-12-31')).toBe(true);
    }),
  );
});

test('a revocation leaves what there would be without the extension', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 1, max: 70 }), (facts, days) => {
      const granted: Fact = { fact: 'extension.granted', at: '2022-10-20', days, ref: 'back' };
      const revoked: Fact = { fact: 'extension.revoked', at: '2022-10-25', ref: 'back' };
      const [with_, without] = [investigation([start, granted, ...facts, revoked]), investigation([start, ...facts])];
      expect([with_.dueDate, with_.status, with_.remainingDays]).toEqual([without.dueDate, without.status, without.remainingDays]);
    }),
  );
});

test('no list of facts makes it throw, or answer a day that is none', () => {
  const names = [
    'accident.occurred',
    'report.received',
    'approval.issued',
    'report.submitted',
    'extension.granted',
    'extension.revoked',
    'appraisal.ordered',
    'appraisal.delivered',
    'x',
  ];
  const at = fc.oneof(
    fc.string(),
    fc.constantFrom('2022-02-30', '2022-02-28', '9999-12-31'),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const anything = fc.record(
    { fact: fc.constantFrom(...names), at, ref: fc.string(), days: fc.double(), recordedAt: at },
    { requiredKeys: ['fact', 'at'] },
  );
  fc.assert(
    fc.property(fc.array(anything), (facts) => {
      for (const { dueDate } of project(law.clocks, facts, calendar, '2022-09-20T00:00:00.000Z'))
        expect(dueDate ?? '2022-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
    { numRuns: 500 },
  );
});
