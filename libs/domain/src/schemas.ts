import type { z } from 'zod';
import { approvalSchemas } from './investigation/approval/approval.schema';
import { competenceSchemas } from './investigation/competence/competence.schema';
import { documentsSchemas } from './investigation/documents/documents.schema';
import { endingSchemas } from './investigation/ending/ending.schema';
import { evidenceSchemas } from './investigation/evidence/evidence.schema';
import { intakeSchemas } from './investigation/intake/intake.schema';
import { levelSchemas } from './investigation/level/level.schema';
import { reportSchemas } from './investigation/report/report.schema';
import { supervisedSchemas } from './investigation/supervised/supervised.schema';
import { teamSchemas } from './investigation/team/team.schema';
import { timeLimitSchemas } from './investigation/time-limit/time-limit.schema';
import type { CommandName as SupervisionCommand } from './supervision/command-name';
import { openSupervisionSchema } from './supervision/commands/open-supervision.schema';
import { signReceiptSchema } from './supervision/commands/sign-receipt.schema';
import { askChangesSchema } from './supervision/commands/ask-changes.schema';
import { agreeVettingSchema } from './supervision/commands/agree-vetting.schema';
import { completeMattersSchema } from './supervision/commands/complete-matters.schema';
import { releaseSchema } from './supervision/commands/release.schema';
import { withdrawNoticeSchema } from './supervision/commands/withdraw-notice.schema';
import { hearCaseClosedSchema } from './supervision/commands/hear-case-closed.schema';
import { hearCaseReopenedSchema } from './supervision/commands/hear-case-reopened.schema';
import { hearPlaceCorrectedSchema } from './supervision/commands/hear-place-corrected.schema';
import { hearDraftSchema } from './supervision/commands/hear-draft.schema';
import { hearReaddressedSchema } from './supervision/commands/hear-readdressed.schema';

export { actSchema } from './stream/act.schema';
export type { ActInput } from './stream/act.schema';
export { badYear, inRange, instant as instantField } from './stream/fields.schema';

const investigation = {
  ...intakeSchemas,
  ...levelSchemas,
  ...competenceSchemas,
  ...teamSchemas,
  ...evidenceSchemas,
  ...timeLimitSchemas,
  ...supervisedSchemas,
  ...reportSchemas,
  ...approvalSchemas,
  ...endingSchemas,
  ...documentsSchemas,
};

const supervision = {
  'open-supervision': openSupervisionSchema,
  'sign-receipt': signReceiptSchema,
  'ask-changes': askChangesSchema,
  'agree-vetting': agreeVettingSchema,
  'complete-matters': completeMattersSchema,
  release: releaseSchema,
  'withdraw-notice': withdrawNoticeSchema,
  'hear-case-closed': hearCaseClosedSchema,
  'hear-case-reopened': hearCaseReopenedSchema,
  'hear-draft': hearDraftSchema,
  'hear-readdressed': hearReaddressedSchema,
  'hear-place-corrected': hearPlaceCorrectedSchema,
} satisfies Record<SupervisionCommand, z.ZodType>;

/** What the data of each command may be. A second entry of this library, so that workflows carry no zod. */
export const commandSchemas = { investigation, supervision };
