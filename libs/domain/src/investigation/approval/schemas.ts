import { decideAppealSchema } from './appeals/decide-appeal.schema';
import { recordAppealObstacleSchema } from './appeals/record-appeal-obstacle.schema';
import { recordAppealObstacleOverSchema } from './appeals/record-appeal-obstacle-over.schema';
import { recordAppealSchema } from './appeals/record-appeal.schema';
import { recordRemedyKnownSchema } from './appeals/record-remedy-known.schema';
import { recordReviewEndedSchema } from './appeals/record-review-ended.schema';
import { withdrawAppealSchema } from './appeals/withdraw-appeal.schema';
import { approveSchema } from './approve.schema';
import { extendApprovalSchema } from './extend-approval.schema';
import { returnReportSchema } from './return-report.schema';
import { orderCorrectionSchema } from './revocation/order-correction.schema';
import { reportCorrectionSchema } from './revocation/report-correction.schema';
import { revokeApprovalSchema } from './revocation/revoke-approval.schema';
import { copyApprovalSchema } from './service/copy-approval.schema';
import { recordApprovalReceivedSchema } from './service/record-approval-received.schema';
import { recordCarryingOutSchema } from './service/record-carrying-out.schema';
import { recordHandedOverSchema } from './service/record-handed-over.schema';
import { recordHandlingRefusedSchema } from './service/record-handling-refused.schema';
import { serveApprovalSchema } from './service/serve-approval.schema';

export const approvalSchemas = {
  approve: approveSchema,
  'extend-approval': extendApprovalSchema,
  'return-report': returnReportSchema,
  'record-approval-received': recordApprovalReceivedSchema,
  'serve-approval': serveApprovalSchema,
  'copy-approval': copyApprovalSchema,
  'record-carrying-out': recordCarryingOutSchema,
  'record-handling-refused': recordHandlingRefusedSchema,
  'record-handed-over': recordHandedOverSchema,
  'record-appeal': recordAppealSchema,
  'withdraw-appeal': withdrawAppealSchema,
  'decide-appeal': decideAppealSchema,
  'record-review-ended': recordReviewEndedSchema,
  'record-remedy-known': recordRemedyKnownSchema,
  'record-appeal-obstacle': recordAppealObstacleSchema,
  'record-appeal-obstacle-over': recordAppealObstacleOverSchema,
  'order-correction': orderCorrectionSchema,
  'report-correction': reportCorrectionSchema,
  'revoke-approval': revokeApprovalSchema,
};
