import { addDays } from '@app/calendar';
import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';

const { calendar } = releaseInForce();

const rules = releaseLaw('investigation', '150802').sheet.clocks.filter(({ id }) => ['IN-01', 'IN-02', 'AP-01'].includes(id));
const now = '2025-12-31T00:00:00.000Z';
const clocks = (facts: readonly Fact[]): readonly Clock[] => project(rules, facts, calendar, now);

interface Round {
  readonly returns: number;
  readonly ends: 'approved' | 'open';
}

const round = (ends: Round['ends']): fc.Arbitrary<Round> => fc.record({ returns: fc.nat(3), ends: fc.constant(ends) });

/** A round as the procedure lives it: submitted, returned some times, submitted again, and at its end approved. */
function lived({ returns, ends }: Round, from: string): { readonly facts: readonly Fact[]; readonly end: string } {
  const facts: Fact[] = [];
  let day = from;
  for (let count = 0; count <= returns; count += 1) {
    facts.push({ fact: 'report.submitted', at: day }, { fact: 'report.received', at: day });
    if (count < returns || ends === 'open') facts.push({ fact: 'report.returned', at: addDays(day, 3) });
    day = addDays(day, 10);
  }
  return ends === 'open' ? { facts, end: day } : { facts: [...facts, { fact: 'approval.issued', at: day }], end: addDays(day, 20) };
}

const accident: Fact = { fact: 'accident.occurred', at: '2022-09-19' };
const some = fc.record({ first: fc.integer({ min: 5, max: 90 }), a: round('approved'), b: round('approved'), c: round('open') });
const revoked = (at: string): readonly Fact[] => [
  { fact: 'approval.revoked', at },
  { fact: 'new-report.ordered', at },
  { fact: 'new-report.due', at: addDays(at, 60) },
];

test('AP-10, T-05: whatever is submitted, returned and approved after a day was ordered, IN-01 and IN-02 keep the first round', () => {
  fc.assert(
    fc.property(some, ({ first, a, b, c }) => {
      const one = lived(a, addDays(accident.at, first));
      const two = lived(b, addDays(one.end, 10));
      const three = lived(c, addDays(two.end, 10));
      const whole = [accident, ...one.facts, ...revoked(one.end), ...two.facts, ...revoked(two.end), ...three.facts];
      const ends = (facts: readonly Fact[]) =>
        clocks(facts)
          .filter(({ id }) => id !== 'AP-01')
          .map(({ id, status, dueDate, settledAt }) => [id, status, dueDate, settledAt]);
      expect(ends(whole)).toEqual(ends([accident, ...one.facts]));
      expect(ends(whole).every(([, status]) => status === 'met' || status === 'met-late')).toBe(true);
    }),
  );
});

test('any order of these records gives the same clocks, AP-01 with them', () => {
  const shuffled = some.chain(({ first, a, b, c }) => {
    const one = lived(a, addDays(accident.at, first));
    const two = lived(b, addDays(one.end, 10));
    const three = lived(c, addDays(two.end, 10));
    const facts = [accident, ...one.facts, ...revoked(one.end), ...two.facts, ...revoked(two.end), ...three.facts].map((fact, index) => ({
      ...fact,
      recordedAt: new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString(),
    }));
    return fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }));
  });
  fc.assert(
    fc.property(shuffled, ([facts, other]) => {
      expect(clocks(other)).toEqual(clocks(facts));
    }),
  );
});
