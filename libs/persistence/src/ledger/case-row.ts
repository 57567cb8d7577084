import { lightTurns } from '@app/clock';
import { realEnd } from '@app/domain';
import type { Projection } from '@app/domain';
import { comparable, gramsOf } from '../read/case-text';

/** The edition of what the row of a case says: one that was written by an older one is written anew. */
export const listedEdition = 1;

/** Instants at which something of a case turns: the earliest of its procedures counts, and what never comes stands at infinity. */
export const turningColumns = ['green_at', 'amber_at', 'red_at', 'window_green_at', 'window_amber_at', 'end_at'] as const;

/** A projection as the statement of a turn takes it: with the row of the case, what it is looked for by, and when each clock's light turns. */
export function viewOf(projection: Projection): object {
  const clocks = projection.clocks.map((clock) => ({ ...clock, ...lightTurns(clock), endAt: realEnd(clock, projection.shift) }));
  return { ...projection, clocks, row: caseRow(projection), text: caseText(projection) };
}

/** By the names of the columns; a stream that did not open the case names only its lights, and the rest stays as it is. */
export function caseRow({ summary, lights }: Pick<Projection, 'summary' | 'lights'>): object {
  const turns = {
    green_at: lights.greenAt,
    amber_at: lights.amberAt,
    red_at: lights.redAt,
    window_green_at: lights.windowGreenAt,
    window_amber_at: lights.windowAmberAt,
    end_at: lights.endAt,
    paused: lights.paused,
  };
  if (summary === null) return turns;
  const { kind, name, place, level, computedLevel, possibleLevel, stage, occurredAt, unit, casualties, responsible } = summary;
  return {
    ...turns,
    kind,
    name,
    place,
    level,
    computed_level: computedLevel,
    possible_level: possibleLevel,
    stage,
    occurred_at: occurredAt,
    unit,
    deaths: casualties?.deaths ?? null,
    serious_injuries: casualties?.seriousInjuries ?? null,
    missing: casualties?.missing ?? null,
    responsible,
    listed: listedEdition,
  };
}

/** Null of a stream that did not open the case. */
export function caseText({ summary }: Pick<Projection, 'summary'>): object | null {
  if (summary === null) return null;
  const words = comparable(`${summary.name} ${summary.unit ?? ''}`);
  return { words, grams: gramsOf(words) };
}
