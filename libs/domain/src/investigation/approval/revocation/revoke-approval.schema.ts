import type { z } from 'zod';
import { day, form, organ, text } from '../../../stream/fields.schema';

export const revokeApprovalSchema = form({
  reason: text('撤销的理由', 4000),
  investigator: organ('重新调查的机关').optional(),
  newReportDueOn: day('限定提交新报告的最后一日').optional(),
}).meta({
  id: 'RevokeApproval',
  examples: [{ reason: '逾期未改正，事故原因仍不清', investigator: '150800-government', newReportDueOn: '2023-06-30' }],
});

export type RevokeApproval = z.infer<typeof revokeApprovalSchema>;
