import type { z } from 'zod';
import { form, ref, text } from '../../stream/fields.schema';

export const verifyConcealmentSchema = form({
  ref: ref('线索编号'),
  result: text('查证情况', 4000),
}).meta({
  id: 'VerifyConcealment',
  examples: [{ ref: 'C1', result: '经查证，另有1名死者未上报' }],
});

export type VerifyConcealment = z.infer<typeof verifyConcealmentSchema>;
