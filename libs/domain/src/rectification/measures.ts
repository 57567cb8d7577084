import { beijingDay } from '@app/calendar';
import type { Measure } from '../stream/procedure';
import { addresseeOf, itemTitle } from './item-words';
import type { RectificationState } from './state';

/** The items as the yearly table of addressees counts them, those of earlier approvals included. */
export function measures({ items }: Pick<RectificationState, 'items'>): readonly Measure[] {
  return items.map((item) => {
    const { n, addressee, kind, state, stateSince, since, dueOn } = item;
    const year = Number(beijingDay(since).slice(0, 4));
    return { n, addressee: addresseeOf(addressee), kind, title: itemTitle(item), state, stateSince, year, dueOn };
  });
}
