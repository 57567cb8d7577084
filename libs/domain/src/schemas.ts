import type { z } from 'zod';
import type { CommandName as InvestigationCommand } from './investigation/command-name';
import { reportAccidentSchema } from './investigation/commands/report-accident.schema';
import { determineLevelSchema } from './investigation/commands/determine-level.schema';
import { formTeamSchema } from './investigation/commands/form-team.schema';
import { inviteProcuratorateSchema } from './investigation/commands/invite-procuratorate.schema';
import { recordProcuratorateAnswerSchema } from './investigation/commands/record-procuratorate-answer.schema';
import { orderAppraisalSchema } from './investigation/commands/order-appraisal.schema';
import { deliverAppraisalSchema } from './investigation/commands/deliver-appraisal.schema';
import { askExtensionSchema } from './investigation/commands/ask-extension.schema';
import { grantExtensionSchema } from './investigation/commands/grant-extension.schema';
import { refuseExtensionSchema } from './investigation/commands/refuse-extension.schema';
import { revokeExtensionSchema } from './investigation/commands/revoke-extension.schema';
import { recordSupervisionSchema } from './investigation/commands/record-supervision.schema';
import { submitReportSchema } from './investigation/commands/submit-report.schema';
import { approveSchema } from './investigation/commands/approve.schema';
import { publishReportSchema } from './investigation/commands/publish-report.schema';
import { closeSchema } from './investigation/commands/close.schema';
import { fileDocumentSchema } from './investigation/commands/file-document.schema';
import { hearSupervisionSchema } from './investigation/commands/hear-supervision.schema';
import type { CommandName as SupervisionCommand } from './supervision/command-name';
import { openSupervisionSchema } from './supervision/commands/open-supervision.schema';
import { signReceiptSchema } from './supervision/commands/sign-receipt.schema';
import { askChangesSchema } from './supervision/commands/ask-changes.schema';
import { agreeVettingSchema } from './supervision/commands/agree-vetting.schema';
import { completeMattersSchema } from './supervision/commands/complete-matters.schema';
import { releaseSchema } from './supervision/commands/release.schema';
import { withdrawNoticeSchema } from './supervision/commands/withdraw-notice.schema';
import { hearCaseClosedSchema } from './supervision/commands/hear-case-closed.schema';

export { actSchema } from './stream/act.schema';
export type { ActInput } from './stream/act.schema';

const investigation = {
  'report-accident': reportAccidentSchema,
  'determine-level': determineLevelSchema,
  'form-team': formTeamSchema,
  'invite-procuratorate': inviteProcuratorateSchema,
  'record-procuratorate-answer': recordProcuratorateAnswerSchema,
  'order-appraisal': orderAppraisalSchema,
  'deliver-appraisal': deliverAppraisalSchema,
  'ask-extension': askExtensionSchema,
  'grant-extension': grantExtensionSchema,
  'refuse-extension': refuseExtensionSchema,
  'revoke-extension': revokeExtensionSchema,
  'record-supervision': recordSupervisionSchema,
  'submit-report': submitReportSchema,
  approve: approveSchema,
  'publish-report': publishReportSchema,
  close: closeSchema,
  'file-document': fileDocumentSchema,
  'hear-supervision-opened': hearSupervisionSchema,
  'hear-vetting-agreed': hearSupervisionSchema,
  'hear-supervision-released': hearSupervisionSchema,
  'hear-supervision-withdrawn': hearSupervisionSchema,
} satisfies Record<InvestigationCommand, z.ZodType>;

const supervision = {
  'open-supervision': openSupervisionSchema,
  'sign-receipt': signReceiptSchema,
  'ask-changes': askChangesSchema,
  'agree-vetting': agreeVettingSchema,
  'complete-matters': completeMattersSchema,
  release: releaseSchema,
  'withdraw-notice': withdrawNoticeSchema,
  'hear-case-closed': hearCaseClosedSchema,
} satisfies Record<SupervisionCommand, z.ZodType>;

/** What the data of each command may be. A second entry of this library, so that workflows carry no zod. */
export const commandSchemas = { investigation, supervision };
