import { approvalSchemas } from './investigation/approval/approval.schema';
import { competenceSchemas } from './investigation/competence/competence.schema';
import { documentsSchemas } from './investigation/documents/documents.schema';
import { endingSchemas } from './investigation/ending/ending.schema';
import { evidenceSchemas } from './investigation/evidence/evidence.schema';
import { intakeSchemas } from './investigation/intake/intake.schema';
import { levelSchemas } from './investigation/level/level.schema';
import { placeVettingSchemas } from './investigation/report/place-vetting.schema';
import { reportSchemas } from './investigation/report/report.schema';
import { supervisedSchemas } from './investigation/supervised/supervised.schema';
import { teamSchemas } from './investigation/team/team.schema';
import { timeLimitSchemas } from './investigation/time-limit/time-limit.schema';
import { rectificationSchemas } from './rectification/rectification.schema';
import { supervisionSchemas } from './supervision/supervision.schema';

export { actSchema } from './stream/act.schema';
export type { ActInput } from './stream/act.schema';
export { pickedIn } from './stream/picked.schema';
export type { Picked } from './stream/picked.schema';
export {
  badYear,
  day as dayField,
  inRange,
  instant as instantField,
  organIdPattern,
  text as textField,
  time as timeField,
} from './stream/fields.schema';

const investigation = {
  ...intakeSchemas,
  ...levelSchemas,
  ...competenceSchemas,
  ...teamSchemas,
  ...evidenceSchemas,
  ...timeLimitSchemas,
  ...supervisedSchemas,
  ...reportSchemas,
  ...placeVettingSchemas,
  ...approvalSchemas,
  ...endingSchemas,
  ...documentsSchemas,
};

/** What the data of each command may be. A second entry of this library, so that workflows carry no zod. */
export const commandSchemas = { investigation, rectification: rectificationSchemas, supervision: supervisionSchemas };
