import type { Preview } from '../../api/client';
import { dayShown } from '../../format/moment';
import type { Words } from '../../text/words';
import { mainClock } from './main-clock';

/** What the button of an act says where that is more than its name; null where it is not. */
export function signTextOf(command: string, { after }: Preview, words: Words): string | null {
  const end = mainClock(after.clocks)?.dueDate ?? null;
  if (command === 'grant-extension' && end !== null) return words.command.extendTo(dayShown(end, words));
  return null;
}
