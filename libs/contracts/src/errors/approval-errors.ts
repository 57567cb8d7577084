import type { ErrorEntries } from './entry';

/** What is refused in the approval and what undoes it. */
export const approvalErrors: ErrorEntries = {};
