import type { z } from 'zod';
import { choice, form, ref, text } from '../../stream/fields.schema';
import { sourceKinds } from './sources-of-cases';

export const allegeConcealmentSchema = form({
  ref: ref('线索编号'),
  sourceKind: choice('线索来源', sourceKinds).optional(),
  what: text('举报或者线索的内容', 4000),
}).meta({
  id: 'AllegeConcealment',
  examples: [{ ref: 'C1', sourceKind: '12350', what: '举报称另有1名死者未上报' }],
});

export type AllegeConcealment = z.infer<typeof allegeConcealmentSchema>;
