import type { ErrorEntries } from './entry';

/** What is refused in who investigates. */
export const competenceErrors: ErrorEntries = {};
