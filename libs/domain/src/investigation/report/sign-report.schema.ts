import type { z } from 'zod';
import { day, form, organ, ref, someOf, text } from '../../stream/fields.schema';

const signature = form({
  member: organ('签名的成员单位'),
  ref: ref('成员编号').optional(),
  person: text('签名人', 60).optional(),
  on: day('签名日期').optional(),
});

export const signReportSchema = form({
  signatures: someOf('签名', signature, 200),
}).meta({
  id: 'SignReport',
  examples: [{ signatures: [{ member: '150802-emergency', on: '2022-11-16' }, { member: '150802-union' }] }],
});

export type SignReport = z.infer<typeof signReportSchema>;
