import type { Text } from '@app/clock';
import { ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';
import { itemKinds, itemStates } from '@app/domain';
import type { MeasureRow } from '@app/persistence';
import { isOrgan } from '../shapes/organ-words';

/** A unit is called as it was written. */
export function addresseeName(addressee: string, names: Names): Text {
  return isOrgan(addressee) ? ownerWords(addressee, names) : { zh: addressee, en: addressee };
}

/** An item as lists over all cases show it. */
export function shownMeasure({ stream: _stream, ...line }: MeasureRow, names: Names) {
  return {
    ...line,
    addresseeName: addresseeName(line.addressee, names),
    kindText: itemKinds[line.kind],
    stateText: itemStates[line.state],
  };
}
