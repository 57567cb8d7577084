import type { Item } from './rectification';

export type State = Item['state'];

/** In the order of a life; those that need somebody stand before those that are over. */
export const states: readonly State[] = ['not-done', 'partly', 'reported', 'in-hand', 'not-started', 'done', 'changed', 'ended'];
