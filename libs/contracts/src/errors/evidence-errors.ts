import type { ErrorEntries } from './entry';

/** What is refused in evidence, meetings and the work plan. */
export const evidenceErrors: ErrorEntries = {};
