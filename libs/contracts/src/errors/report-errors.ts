import type { ErrorEntries } from './entry';

/** What is refused in the report before its submission. */
export const reportErrors: ErrorEntries = {};
