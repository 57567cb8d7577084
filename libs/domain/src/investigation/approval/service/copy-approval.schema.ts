import { z } from 'zod';
import { form, organ } from '../../../stream/fields.schema';

export const copyApprovalSchema = form({
  to: z.array(organ('抄送单位'), { error: '抄送单位应为机关编号的列表' }).min(1, '请填写抄送单位').max(50, '抄送单位不能超过50个'),
}).meta({ id: 'CopyApproval', examples: [{ to: ['500118-emergency', '500118-union'] }] });

export type CopyApproval = z.infer<typeof copyApprovalSchema>;
