import { z } from 'zod';
import { day, form, organ, ref, text } from '../../stream/fields.schema';

const signature = form({
  member: organ('签名的成员单位'),
  ref: ref('成员编号').optional(),
  person: text('签名人', 60).optional(),
  on: day('签名日期').optional(),
});

export const signReportSchema = form({
  signatures: z.array(signature, { error: '签名应为列表' }).min(1, '请填写签名').max(200, '签名过多'),
}).meta({
  id: 'SignReport',
  examples: [{ signatures: [{ member: '150802-emergency', on: '2022-11-16' }, { member: '150802-union' }] }],
});

export type SignReport = z.infer<typeof signReportSchema>;
