import type { Instant } from '@app/calendar';
import { dayAt } from '../stream/times';
import type { Agreement, SupervisionState } from './state';

/** The version that an agreement of that time is to, where none is named: the one that was sent up and has no answer. */
export function awaitingAnswer({ sentUp = null }: SupervisionState, at: Instant): number | null {
  return sentUp !== null && dayAt(sentUp.at) <= dayAt(at) ? sentUp.version : null;
}

/** Whether the agreement is to the last text that is known (SV-08). A text entered late, but fixed before, is what was agreed to. */
export function isToLastText({ texts = [] }: SupervisionState, { at, version }: Agreement): boolean {
  return texts.every((text) => (version === null ? text.at <= at : text.version <= version));
}
