import type { ErrorEntries } from './entry';

/** What is refused in the taking in of an accident and its report chain. */
export const intakeErrors: ErrorEntries = {};
