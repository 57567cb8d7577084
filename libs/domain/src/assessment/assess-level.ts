import { levels } from './levels';
import type { Level } from './levels';
import { measures } from './casualties';
import type { Casualties, Measure } from './casualties';
import { levelSteps } from './level-steps';
import type { LevelAssessment, MeasureReading } from './level-steps';
import type { LevelThresholds } from './thresholds';

/**
 * The level of an accident: the highest of deaths, serious injuries and direct loss (decree 493, article 3; LV-01, LV-02).
 * A measure that is not known says nothing; it is named in `mayRise`.
 */
export function assessLevel(casualties: Casualties, thresholds: LevelThresholds): LevelAssessment {
  const readings = measures.map((measure) => reading(measure, casualties[measure], thresholds));
  const level = readings.map((one) => one.level).reduce(higherLevel, null);
  const decidedBy = level === null ? [] : readings.filter((one) => one.level === level).map(({ measure }) => measure);
  const mayRise = level === 'extraordinary' ? [] : measures.filter((measure) => open(casualties[measure], measure, thresholds));
  const answer = { level, decidedBy, readings, mayRise };
  return { ...answer, status: 'preliminary', otherGrounds: thresholds.otherGrounds, derivation: levelSteps(answer, thresholds) };
}

/** Below zero, equal, above zero, as the first level is lower than, equal to, higher than the second. */
export function compareLevels(one: Level, other: Level): number {
  return levels.indexOf(one) - levels.indexOf(other);
}

/** The higher of two; what is not known says nothing. */
export function higherLevel(one: Level | null, other: Level | null): Level | null {
  if (one === null || other === null) return one ?? other;
  return compareLevels(one, other) >= 0 ? one : other;
}

// Zero of a measure reaches no level: an accident without any casualty or loss is one only by article 44 (LV-07).
function reading(measure: Measure, value: number | null, { bands }: LevelThresholds): MeasureReading {
  const band = value === null || value <= 0 ? undefined : bands[measure]?.find(({ from }) => value >= from);
  return { measure, value, level: band?.level ?? null };
}

function open(value: number | null, measure: Measure, { bands }: LevelThresholds): boolean {
  return value === null || bands[measure] === null;
}
