import { hearSupervisionSchema } from '../supervised/hear-supervision.schema';
import { answerCommentSchema } from './answer-comment.schema';
import { circulateDraftSchema } from './circulate-draft.schema';
import { draftReportSchema } from './draft-report.schema';
import { recordCommentSchema } from './record-comment.schema';
import { recordDissentSchema } from './record-dissent.schema';
import { recordOwnVettingSchema } from './record-own-vetting.schema';
import { recordReportSchema } from './record-report.schema';
import { sendDraftUpSchema } from './send-draft-up.schema';
import { signReportSchema } from './sign-report.schema';
import { submitReportSchema } from './submit-report.schema';

export const reportSchemas = {
  'record-report': recordReportSchema,
  'draft-report': draftReportSchema,
  'circulate-draft': circulateDraftSchema,
  'record-comment': recordCommentSchema,
  'answer-comment': answerCommentSchema,
  'sign-report': signReportSchema,
  'record-dissent': recordDissentSchema,
  'record-own-vetting': recordOwnVettingSchema,
  'send-draft-up': sendDraftUpSchema,
  'submit-report': submitReportSchema,
  'hear-changes-asked': hearSupervisionSchema,
};
