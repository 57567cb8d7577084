import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const recordClueReceiptSchema = form({
  ref: ref('线索编号'),
  number: text('受理文号', 100).optional(),
}).meta({ id: 'RecordClueReceipt', examples: [{ ref: 'C1', number: '临公受案字〔2022〕12号' }] });

export type RecordClueReceipt = z.infer<typeof recordClueReceiptSchema>;
