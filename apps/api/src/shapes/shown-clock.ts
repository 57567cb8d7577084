import { leftWords, lightOf, lightOfCase, statusWords, worstLight } from '@app/clock';
import type { Burning, Clock, Light, Rung, Text } from '@app/clock';
import { ownersWords, ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';
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
  readonly actorText: Text;
  readonly rungs: readonly (Rung & { readonly toText: Text })[];
}

interface Books {
  readonly register: Names;
  readonly calendar: Calendar;
}

export function shownClock(clock: Clock, now: Instant, { register, calendar }: Books): ShownClock {
  const words = { statusText: statusWords(clock, now), leftText: leftWords(clock, now, calendar) };
  const rungs = clock.rungs.map((rung) => ({ ...rung, toText: ownersWords(rung.to, register) }));
  const derivation = clock.derivation.map(wordedStep);
  return { ...clock, actorText: actorWords(clock.actor, register), derivation, rungs, light: lightOf(clock, now), ...words };
}

/** Of an organ that is not settled a refusal says so; a time limit is the government's whichever it is. */
function actorWords(actor: string, names: Names): Text {
  if (actor === 'investigating-government') return { zh: '负责事故调查的人民政府', en: 'the investigating government' };
  return ownerWords(actor, names);
}

/** What of a case is in conflict (T-10): time limits with each other, and what organs say of the same people, with their names. */
export interface InConflict {
  readonly limits: readonly CaseConflict[];
  readonly numbers: LevelAnswer['contradictions'];
}

/** @param found what stands against using the time to the full, or against the numbers, is said where the date is derived */
export function shownLine({ asOf, ...line }: ClockLine, books: Books, found: InConflict): ShownClock & Pick<ClockLine, 'stream'> {
  const derivation = [...line.derivation, ...conflictSteps(line, found.limits), ...contradictionSteps(line, found.numbers)];
  return { ...line, ...shownClock({ ...line, derivation }, asOf, books) };
}

/** A case shows its worst running clock, each measured by the today of its stream. */
export function shownLight(lines: readonly (Burning & Pick<ClockLine, 'asOf'>)[]): Light | null {
  return worstLight(lines.map((line) => lightOfCase([line], line.asOf)));
}
