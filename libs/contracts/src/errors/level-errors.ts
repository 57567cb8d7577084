import type { ErrorEntries } from './entry';

/** What is refused in casualties and level. */
export const levelErrors: ErrorEntries = {};
