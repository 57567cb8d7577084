import { leftWords, lightOf, lightOfCase, statusWords, worstLight } from '@app/clock';
import type { Burning, Clock, Light, Text } from '@app/clock';
import type { ClockLine } from '@app/persistence';
import type { Calendar, Instant } from '@app/calendar';
import type { LevelAnswer } from '@app/domain';
import { conflictSteps, contradictionSteps } from '@app/rules';
import type { CaseConflict } from '@app/rules';
import { wordedStep } from './worded';
import type { WordedStep } from './worded';

/** A clock as it is read: what time alone changes is computed when it is asked for. */
export interface ShownClock extends Clock {
  readonly light: Light | null;
  readonly statusText: Text;
  /** What is left of it; null where nothing runs. */
  readonly leftText: Text | null;
  readonly derivation: readonly WordedStep[];
}

export function shownClock(clock: Clock, now: Instant, calendar: Calendar): ShownClock {
  const words = { statusText: statusWords(clock, now), leftText: leftWords(clock, now, calendar) };
  return { ...clock, derivation: clock.derivation.map(wordedStep), light: lightOf(clock, now), ...words };
}

/** What of a case is in conflict (T-10): time limits with each other, and what organs say of the same people, with their names. */
export interface InConflict {
  readonly limits: readonly CaseConflict[];
  readonly numbers: LevelAnswer['contradictions'];
}

/** @param found what stands against using the time to the full, or against the numbers, is said where the date is derived */
export function shownLine({ asOf, ...line }: ClockLine, calendar: Calendar, found: InConflict): ShownClock & Pick<ClockLine, 'stream'> {
  const derivation = [...line.derivation, ...conflictSteps(line, found.limits), ...contradictionSteps(line, found.numbers)];
  return { ...line, ...shownClock({ ...line, derivation }, asOf, calendar) };
}

/** A case shows its worst running clock, each measured by the today of its stream. */
export function shownLight(lines: readonly (Burning & Pick<ClockLine, 'asOf'>)[]): Light | null {
  return worstLight(lines.map((line) => lightOfCase([line], line.asOf)));
}
