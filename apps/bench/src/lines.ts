import type { Cost } from './cost';
import type { Figures } from './measure';
import { median } from './stats';
import { atMost, faster, shorter } from './table';
import type { Line } from './table';

export interface Rounds {
  readonly regular: readonly Figures[];
  readonly local: readonly Figures[];
  readonly anjian: readonly Figures[];
}

/** The table of one server: medians over the rounds, ours against bare Temporal in the same rounds. */
export function linesOf(server: string, rounds: Rounds): readonly Line[] {
  const of = (side: readonly Figures[], figure: keyof Figures): number => median(side.map((round) => round[figure]));
  const { regular, local, anjian } = rounds;
  const named = (text: string): string => `${server}: ${text}`;
  const againstLocal = 1 / 1.3;
  return [
    faster(
      named('cases started per second / bare start + regular activity'),
      of(anjian, 'startsPerSecond'),
      of(regular, 'startsPerSecond'),
      1,
    ),
    faster(
      named('cases started per second / bare start + local activity'),
      of(anjian, 'startsPerSecond'),
      of(local, 'startsPerSecond'),
      againstLocal,
    ),
    faster(
      named('the same with the receipt of the report / bare start + regular activity'),
      of(anjian, 'receiptsPerSecond'),
      of(regular, 'receiptsPerSecond'),
      1,
    ),
    shorter(named('command p95 ms, 40 callers / bare update + regular activity'), of(anjian, 'p95With40'), of(regular, 'p95With40'), 1),
    shorter(
      named('command p95 ms, 40 callers / bare update + local activity'),
      of(anjian, 'p95With40'),
      of(local, 'p95With40'),
      againstLocal,
    ),
    shorter(named('command p95 ms, one caller / bare update + regular activity'), of(anjian, 'p95With1'), of(regular, 'p95With1'), 1),
    shorter(
      named('command p95 ms, one caller / bare update + local activity'),
      of(anjian, 'p95With1'),
      of(local, 'p95With1'),
      againstLocal,
    ),
    shorter(named('1,000 rungs drained ms / bare timers + regular activity'), of(anjian, 'drainMs'), of(regular, 'drainMs'), 1),
    shorter(named('1,000 rungs drained ms / bare timers + local activity'), of(anjian, 'drainMs'), of(local, 'drainMs'), againstLocal),
    atMost(named('rungs lost or doubled'), Math.max(...anjian.map((round) => round.lost + round.doubled)), 0),
    shorter(named('command ms, case of 30 turns not in cache / in cache'), of(anjian, 'uncachedMs'), of(anjian, 'cachedMs'), 0.5),
  ];
}

export function costLines(server: string, ours: Cost, rungEvents: number, replay: { ours: number; bare: number }): readonly Line[] {
  return [
    atMost(`${server}: history events per command`, ours.eventsPerCommand, 9),
    atMost(`${server}: workflow tasks per command`, ours.tasksPerCommand, 1),
    atMost(`${server}: history events per rung`, rungEvents, 7),
    shorter(`${server}: replay ms of the longest run / bare host with as many turns`, replay.ours, replay.bare, 1 / 1.5),
  ];
}
