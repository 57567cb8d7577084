import type { TransitionTable } from '../stream/procedure';
import { commandRules } from './parts';
import { lifetime } from './places';

/** Each stage, the orders that may be given in it, and where each leads. */
export const stages: TransitionTable = Object.fromEntries(
  lifetime.map((stage) => [
    stage,
    Object.fromEntries(
      Object.entries(commandRules).flatMap(([command, { places }]) => {
        const targets = places[stage];
        return targets === undefined ? [] : [[command, targets]];
      }),
    ),
  ]),
);
