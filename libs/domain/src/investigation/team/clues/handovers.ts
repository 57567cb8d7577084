import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import type { Clue } from './state';

/** Clues on their way: open until the receiver has confirmed them, whatever becomes of the investigation meanwhile. */
export function clueHandovers({ teamwork }: InvestigationState): readonly Wanted[] {
  return teamwork.clues.flatMap(open);
}

function open({ ref, kind, foundAt, handedOver, receivedAt }: Clue): readonly Wanted[] {
  if (receivedAt !== null) return [];
  if (handedOver !== null) return [wanted('record-clue-receipt', handedOver.receiver, handedOver.at, { ref })];
  const note = { zh: '应当及时移送，不待报告提交和批复', en: 'at once; it waits for neither report nor approval' };
  return [wanted(`hand-over-${kind}-clue`, 'investigation-team', foundAt, { ref, note })];
}
