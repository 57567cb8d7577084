import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const refuteConcealmentSchema = form({
  ref: ref('线索编号'),
  result: text('查证情况', 4000),
}).meta({
  id: 'RefuteConcealment',
  examples: [{ ref: 'C1', result: '举报不实，伤亡人数与上报一致' }],
});

export type RefuteConcealment = z.infer<typeof refuteConcealmentSchema>;
