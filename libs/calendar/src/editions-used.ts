import type { Calendar } from './calendar';
import type { Day } from './time';

/**
 * The notices at which a count of days from one day to another looked: those of its years, and for the last days of December that of the next,
 * which may speak of them. In the order of issue; empty where none of these years has one.
 */
export function editionsUsed({ edition }: Calendar, from: Day, to: Day): readonly string[] {
  const last = to.slice(5) >= '12-29' ? Number(to.slice(0, 4)) + 1 : Number(to.slice(0, 4));
  return edition.split(',').filter((id) => id >= from.slice(0, 4) && Number(id.slice(0, 4)) <= last);
}
