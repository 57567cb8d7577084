import type { ErrorEntries } from './entry';

/** What is refused in the team and those who are asked to take part. */
export const teamErrors: ErrorEntries = {};
