import { lightOf, statusWords } from '@app/clock';
import { ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { BurningClock, TaskLine } from '@app/persistence';
import { shownTitle } from '../shapes/shown-case';

const minute = 60_000;

/** What is still to be reported, told or entered, what ends first before the others. */
export function shownOwed(tasks: readonly TaskLine[], clocks: readonly BurningClock[], names: Names): readonly object[] {
  const pressed = tasks.map((task) => ({ task, clock: clocks.find(({ stream, id }) => stream === task.stream && id === task.clock) }));
  const dueOf = (clock: BurningClock | undefined): string => clock?.dueAt ?? '9999';
  return pressed
    .sort((left, right) => dueOf(left.clock).localeCompare(dueOf(right.clock)))
    .map(({ task: { stream, id, title, owner, command, since }, clock }) => {
      const limit = clock === undefined ? null : shownLimit(clock);
      return {
        stream,
        id,
        title: shownTitle(title, names),
        owner,
        ownerText: ownerWords(owner, names),
        command: command ?? '',
        since,
        limit,
      };
    });
}

function shownLimit(clock: BurningClock): object | null {
  const { id, rule, title, dueAt, asOf } = clock;
  if (dueAt === null) return null;
  const minutesLeft = Math.floor((Date.parse(dueAt) - Date.parse(asOf)) / minute);
  return { id, rule, title, dueAt, minutesLeft, light: lightOf(clock, asOf), statusText: statusWords(clock, asOf) };
}
