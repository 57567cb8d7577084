import { lightOf, lightOfCase, statusWords, worstLight } from '@app/clock';
import type { Burning, Clock, Light, Text } from '@app/clock';
import type { ClockLine } from '@app/persistence';
import type { Instant } from '@app/calendar';
import { wordedStep } from './worded';
import type { WordedStep } from './worded';

/** A clock as it is read: what time alone changes is computed when it is asked for. */
export interface ShownClock extends Clock {
  readonly light: Light | null;
  readonly statusText: Text;
  readonly derivation: readonly WordedStep[];
}

export function shownClock(clock: Clock, now: Instant): ShownClock {
  return { ...clock, derivation: clock.derivation.map(wordedStep), light: lightOf(clock, now), statusText: statusWords(clock, now) };
}

export function shownLine({ asOf, ...line }: ClockLine): ShownClock & Pick<ClockLine, 'stream'> {
  return { ...line, ...shownClock(line, asOf) };
}

/** A case shows its worst running clock, each measured by the today of its stream. */
export function shownLight(lines: readonly (Burning & Pick<ClockLine, 'asOf'>)[]): Light | null {
  return worstLight(lines.map((line) => lightOfCase([line], line.asOf)));
}
