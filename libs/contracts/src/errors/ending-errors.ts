import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in publication, service, aftercare and the archive. */
export const endingErrors: ErrorEntries = {
  'case-open': entry(
    409,
    ['案件尚未结案，不得归档。', 'The case is not closed and cannot be archived.'],
    ['请先办理结案。', 'Close it first.'],
  ),
  'report-unpublished': entry(
    409,
    ['事故调查报告尚未公布，不得归档。', 'The report is not published and the case cannot be archived.'],
    ['请先依法公布事故调查报告。', 'Publish the report first.'],
  ),
};
