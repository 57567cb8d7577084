import type { Instant } from '@app/calendar';
import fc from 'fast-check';
import { lightOf, lightTurns } from '@app/clock';
import type { Burning, Light } from '@app/clock';

const at = (hour: number): Instant => new Date(Date.UTC(2022, 9, 1) + hour * 3_600_000).toISOString();

/** The light at an instant, from the stored turns alone. */
function lightByTurns(clock: Burning, now: Instant): Light | null {
  const { greenAt, amberAt, redAt, darkAt } = lightTurns(clock);
  const since = (turn: Instant | null): boolean => turn !== null && turn <= now;
  if (since(redAt)) return 'red';
  if (!since(greenAt) || since(darkAt)) return null;
  return since(amberAt) ? 'amber' : 'green';
}

// 16:00 UTC is the end of a Beijing day: at(16 + 24 n) is 24:00 of a day, where a day clock ends.
const hours = fc.integer({ min: 0, max: 30 * 24 });
const clocks: fc.Arbitrary<Burning> = fc
  .record({
    status: fc.constantFrom('running' as const, 'running' as const, 'overdue' as const, 'pending' as const),
    due: fc.option(hours),
    byDay: fc.boolean(),
    rungs: fc.array(hours, { maxLength: 4 }),
    opens: fc.option(hours),
    more: fc.constantFrom(
      {},
      { layer: 'inner' as const },
      { layer: 'house' as const },
      { side: 'other' as const },
      { onExpiry: 'lost' as const },
    ),
  })
  .map(({ status, due, byDay, rungs, opens, more }) => {
    const hour = due === null ? null : byDay ? due - (due % 24) + 16 : due;
    const dueAt = hour === null ? null : at(hour);
    const dueDate = hour === null ? null : at(hour + 8 - (byDay ? 24 : 0)).slice(0, 10);
    const sorted = [...rungs].sort((left, right) => left - right).map((rung) => ({ at: at(rung) }));
    return { status, dueAt, dueDate, rungs: sorted, ...(opens === null ? {} : { opensAt: at(opens) }), ...more };
  });

test('convention 4.5: the stored turns say of every instant what the light itself says, at the turns and beside them', () => {
  fc.assert(
    fc.property(clocks, hours, fc.constantFrom(-1, 0, 1), (clock, hour, beside) => {
      const near = [at(hour), ...Object.values(lightTurns(clock)).flatMap((turn: Instant | null) => (turn === null ? [] : [turn]))];
      for (const instant of near) {
        const now = new Date(Date.parse(instant) + beside).toISOString();
        if (now < at(-24)) continue;
        expect(lightByTurns(clock, now)).toBe(lightOf(clock, now));
      }
    }),
    { numRuns: 2_000 },
  );
});
