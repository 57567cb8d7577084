import { addDays } from '@app/calendar';
import type { Fact } from '@app/clock';
import fc from 'fast-check';

export const startDay = '2022-09-19';
export const start: Fact = { fact: 'accident.occurred', at: startDay };

const day = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map((days) => addDays(startDay, days));

/** Appraisals, open or closed, some before the accident and some long after the end. */
const appraisals = fc
  .array(fc.record({ from: day(-10, 200), length: fc.option(fc.integer({ min: 0, max: 60 })) }), { maxLength: 4 })
  .map((list) =>
    list.flatMap(({ from, length }, index): Fact[] => [
      { fact: 'appraisal.ordered', at: from, ref: `a${index}` },
      ...(length === null ? [] : [{ fact: 'appraisal.delivered', at: addDays(from, length), ref: `a${index}` }]),
    ]),
  );

/** Extensions, some late, some beyond the bound, some taken back. */
const extensions = fc
  .array(fc.record({ on: day(0, 200), days: fc.integer({ min: 1, max: 70 }), revokedAfter: fc.option(fc.integer({ min: 0, max: 90 })) }), {
    maxLength: 4,
  })
  .map((list) =>
    list.flatMap(({ on, days, revokedAfter }, index): Fact[] => [
      { fact: 'extension.granted', at: on, days, ref: `e${index}` },
      ...(revokedAfter === null ? [] : [{ fact: 'extension.revoked', at: addDays(on, revokedAfter), ref: `e${index}` }]),
    ]),
  );

/** What may happen to an investigation that began with `start`, in the order of no clock. */
export const changes: fc.Arbitrary<readonly Fact[]> = fc.tuple(appraisals, extensions).map(([pauses, grants]) => [...pauses, ...grants]);

/** The same changes, each recorded some days after it was true. */
export const recordedChanges: fc.Arbitrary<readonly Fact[]> = changes.chain((facts) =>
  fc
    .array(fc.integer({ min: 0, max: 30 * 24 }), { minLength: facts.length, maxLength: facts.length })
    .map((delays) =>
      facts.map((fact, index) => ({ ...fact, recordedAt: new Date(Date.parse(fact.at) + (delays[index] ?? 0) * 3_600_000).toISOString() })),
    ),
);
