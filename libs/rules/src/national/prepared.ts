import type { PreparedLaw } from '../pack';

/**
 * Not yet in any law sheet: the investigation does not record the facts that some of these run on, and each adds reminders to
 * cases that are under way. They move into `clocks` together with their facts, and the pack's version goes up.
 */
export const prepared: PreparedLaw = {
  clocks: [],
};
