import { addDays } from '@app/calendar';
import { factNames, project } from '@app/clock';
import type { Clock, ClockRule, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { live } from './clock-life';
import { history, shapes } from './clock-shapes';

const { calendar } = releaseInForce();

// Compared as text, which is much faster than by the matcher; both sides come from the same code, keys in the same order.
const written = (clocks: readonly Clock[]): string => JSON.stringify(clocks);

test('clocks taken over from the projection before are those that a fresh one gives, through the whole life of a case', () => {
  let looks = 0;
  fc.assert(
    fc.property(history, (facts) => {
      live(shapes, facts, (fresh, kept) => {
        looks += 1;
        if (written(kept) !== written(fresh)) expect(kept).toEqual(fresh);
      });
    }),
    { numRuns: 25 },
  );
  expect(looks).toBeGreaterThan(1000);
});

/** Facts of a rule sheet's own vocabulary, each recorded when it was true. */
function factsOf(rules: readonly ClockRule[]): fc.Arbitrary<readonly Fact[]> {
  const names = [...new Set(rules.flatMap(factNames))];
  const fact = fc.record({
    fact: fc.constantFrom('accident.occurred', ...names),
    day: fc.nat(200),
    ref: fc.constantFrom('1', '2'),
    value: fc.constantFrom('ordinary', 'larger', 'major'),
    days: fc.integer({ min: 1, max: 60 }),
  });
  return fc.array(fact, { minLength: 5, maxLength: 25 }).map((list) =>
    list.map(({ day, ...rest }): Fact => {
      const at = `${addDays('2022-09-19', day)}T02:00:00.000Z`;
      return { ...rest, at, recordedAt: at };
    }),
  );
}

test.each(['investigation', 'supervision'] as const)('the same of the law of a place: %s', (procedure) => {
  const rules = releaseLaw(procedure, '150802').sheet.clocks;
  fc.assert(
    fc.property(factsOf(rules), (facts) => {
      live(rules, facts, (fresh, kept) => {
        if (written(kept) !== written(fresh)) expect(kept).toEqual(fresh);
      });
    }),
    { numRuns: 5 },
  );
});

test('a clock that nothing has touched is the very same object; one that a fact, a rung or the time has touched is another', () => {
  const rules = releaseLaw('investigation', '150802').sheet.clocks;
  const accident: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' };
  const level: Fact = { fact: 'level.determined', at: '2022-09-20T01:00:00.000Z', value: 'larger' };
  const now = '2022-09-20T02:00:00.000Z';
  const first = project(rules, [accident], calendar, now);
  const touched = (facts: readonly Fact[], at: string, fired: readonly string[] = []) =>
    project(rules, facts, calendar, at, { before: first, fired })
      .filter((clock) => !first.includes(clock))
      .map(({ id }) => id);
  expect(touched([{ ...accident }], '2022-09-20T03:00:00.000Z')).toEqual([]);
  expect(touched([accident, level], now)).toEqual(expect.arrayContaining(['IN-01']));
  expect(touched([accident, level], now)).not.toContain('RP-11');
  const rung = first.find(({ id }) => id === 'IN-01')?.rungs[0];
  expect(touched([accident], now, [rung?.id ?? ''])).toEqual(['IN-01']);
  expect(touched([accident], rung?.at ?? '')).toContain('IN-01');
  expect(touched([accident], '2022-09-19T02:00:00.000Z')).toHaveLength(first.length);
});
