import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { recordedChanges, start } from './clock-arbitraries';
import { lastDay, live } from './clock-life';
import type { Firing } from './clock-life';

const { calendar } = releaseInForce();

const began: Fact = { ...start, recordedAt: '2022-09-19T02:00:00.000Z' };
const laws = [
  ['the law of a place that adds nothing', releaseLaw('investigation', '150802').sheet.clocks],
  ['the law of Guangxi', releaseLaw('investigation', '450400').sheet.clocks],
] as const;

/** Of a clock that stands still only this is heard: whether the ground still holds (convention 4.5). */
const asks = ({ rung }: Firing): boolean => rung.name.startsWith('paused+');

test.each(laws)('%s: no rung fires twice, none while its clock is paused, none of a date that no longer holds', (_name, rules) => {
  fc.assert(
    fc.property(recordedChanges, (facts) => {
      const firings = live(rules, [began, ...facts]);
      const ids = firings.map(({ rung }) => rung.id);
      expect(new Set(ids).size).toBe(ids.length);
      const [asking, reminding] = [firings.filter(asks), firings.filter((firing) => !asks(firing))];
      expect(reminding.filter(({ clock }) => clock?.status === 'paused')).toEqual([]);
      expect(reminding.filter(({ rung, clock }) => !rung.id.endsWith(`:${clock?.dueDate}`))).toEqual([]);
      expect(asking.filter(({ rung, clock }) => clock?.status !== 'paused' || !rung.id.endsWith(`:${clock.pausedSince}`))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each(laws.slice(0, 1))(
  '%s: a case whose period ends is told so: at the end, or, if that was known only later, by a later rung',
  (_name, rules) => {
    fc.assert(
      fc.property(recordedChanges, (facts) => {
        const firings = live(rules, [began, ...facts]);
        const clock = project(rules, [began, ...facts], calendar, lastDay).find(({ id }) => id === 'IN-01');
        const told = firings.filter(
          ({ rung }) => rung.clock === 'IN-01' && rung.at >= (clock?.dueAt ?? '') && rung.id.endsWith(`:${clock?.dueDate}`),
        );
        expect(told.length > 0).toBe(clock?.status === 'overdue');
      }),
      { numRuns: 40 },
    );
  },
);
