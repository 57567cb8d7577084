import type { ErrorEntries } from './entry';

/** What is refused in publication, service, aftercare and the archive. */
export const endingErrors: ErrorEntries = {};
