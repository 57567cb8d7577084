import { awayErrors } from './away-errors';
import { dateErrors } from './date-errors';
import { documentErrors } from './document-errors';
import type { ErrorEntries } from './entry';
import { httpErrors } from './http-errors';
import { investigationErrors } from './investigation-errors';
import { streamErrors } from './stream-errors';
import { supervisionErrors } from './supervision-errors';

/** Every error code that leaves the system. */
export const catalogue: ErrorEntries = {
  ...httpErrors,
  ...awayErrors,
  ...streamErrors,
  ...dateErrors,
  ...documentErrors,
  ...investigationErrors,
  ...supervisionErrors,
};
