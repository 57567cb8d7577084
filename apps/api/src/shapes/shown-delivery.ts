import { posts } from '@app/clock';
import type { Text } from '@app/clock';
import { deliveryWords, wayWords } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { DeliveryGiven } from '@app/persistence';

/** How a reminder came to one person, in words. */
export interface ShownDelivery extends Omit<DeliveryGiven, 'organ' | 'post' | 'reached' | 'fellFrom'> {
  readonly organName: string;
  readonly postText: Text;
  readonly reachedText: Text | null;
  readonly wayText: Text;
  readonly stateText: Text;
  readonly fellFromText: Text | null;
}

export function shownDelivery({ organ, post, reached, fellFrom, ...delivery }: DeliveryGiven, { nameOf }: Names): ShownDelivery {
  return {
    ...delivery,
    organName: nameOf(organ),
    postText: posts[post].title,
    reachedText: reached === null ? null : posts[reached].title,
    wayText: wayWords(delivery.way),
    stateText: deliveryWords(delivery.state),
    fellFromText: fellFrom === null ? null : wayWords(fellFrom),
  };
}
