import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the period of the investigation and what interrupts it. */
export const timeLimitErrors: ErrorEntries = {
  'interruption-unknown': entry(
    422,
    ['没有登记编号为 {ref} 的此类情形。', 'No interruption {ref} of this kind is recorded.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'no-limit-passed-before': entry(
    409,
    ['没有在知悉事故以前已经届满的期限，无须核定。', 'No time limit had ended before the accident became known.'],
    ['知悉事故以后届满的期限，按照各期限办理。', 'What ended afterwards is dealt with time limit by time limit.'],
  ),
};
