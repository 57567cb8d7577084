import { instantShown } from '../format/moment';
import type { Words } from '../text/words';
import type { Urged } from './work';

/** How often it was urged and when it last was, whether that was read, and from when on it can be again where that is still to come. */
export function urgedShown({ count, lastAt, nextAt, ...receipt }: Urged, today: string, words: Words): readonly string[] {
  if (lastAt === null) return [];
  const said = [words.work.urgedTimes(count, instantShown(lastAt, words)), receiptShown(receipt, words)];
  return nextAt === null || nextAt <= today ? said : [...said, words.work.urgeAgainFrom(instantShown(nextAt, words))];
}

/** Whether an urging was delivered and read. */
export function receiptShown({ delivered, read }: Pick<Urged, 'delivered' | 'read'>, words: Words): string {
  const { work } = words;
  if (read !== null) return work.urgeRead(read.name, instantShown(read.at, words));
  return delivered === null ? work.urgeNotDelivered : work.urgeDelivered(instantShown(delivered.at, words));
}
