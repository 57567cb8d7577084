import { approveSchema } from './approve.schema';
import { extendApprovalSchema } from './extend-approval.schema';
import { returnReportSchema } from './return-report.schema';

export const approvalSchemas = {
  approve: approveSchema,
  'extend-approval': extendApprovalSchema,
  'return-report': returnReportSchema,
};
