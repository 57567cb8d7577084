import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the period of the investigation and what interrupts it. */
export const timeLimitErrors: ErrorEntries = {
  'interruption-unknown': entry(
    422,
    ['没有登记编号为 {ref} 的此类情形。', 'No interruption {ref} of this kind is recorded.'],
    ['请核对编号。', 'Check the reference.'],
  ),
};
