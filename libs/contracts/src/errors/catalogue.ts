import { awayErrors } from './away-errors';
import { dateErrors } from './date-errors';
import { documentErrors } from './document-errors';
import type { ErrorEntries } from './entry';
import { importErrors } from './import-errors';
import { intakeErrors } from './intake-errors';
import { levelErrors } from './level-errors';
import { competenceErrors } from './competence-errors';
import { teamErrors } from './team-errors';
import { timeLimitErrors } from './time-limit-errors';
import { evidenceErrors } from './evidence-errors';
import { reportErrors } from './report-errors';
import { approvalErrors } from './approval-errors';
import { endingErrors } from './ending-errors';
import { httpErrors } from './http-errors';
import { investigationErrors } from './investigation-errors';
import { letterErrors } from './letter-errors';
import { noticeErrors } from './notice-errors';
import { peopleErrors } from './people-errors';
import { signInErrors } from './sign-in-errors';
import { streamErrors } from './stream-errors';
import { noticeTimeErrors } from './notice-time-errors';
import { rectificationErrors } from './rectification-errors';
import { supervisionErrors } from './supervision-errors';

/** Every error code that leaves the system. */
export const catalogue: ErrorEntries = {
  ...httpErrors,
  ...signInErrors,
  ...peopleErrors,
  ...importErrors,
  ...noticeErrors,
  ...awayErrors,
  ...streamErrors,
  ...dateErrors,
  ...documentErrors,
  ...investigationErrors,
  ...intakeErrors,
  ...levelErrors,
  ...competenceErrors,
  ...teamErrors,
  ...timeLimitErrors,
  ...evidenceErrors,
  ...reportErrors,
  ...approvalErrors,
  ...endingErrors,
  ...noticeTimeErrors,
  ...rectificationErrors,
  ...supervisionErrors,
  ...letterErrors,
};
