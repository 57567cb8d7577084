import type { z } from 'zod';
import { choice, form, ref } from '../../../stream/fields.schema';

/** review 申请复议的权利、机关和期限, suit 起诉期限, suit-after-review 对复议决定的起诉期限. */
export const recordRemedyKnownSchema = form({
  ref: ref('受送达人编号'),
  remedy: choice('知道的救济途径', ['review', 'suit', 'suit-after-review']),
}).meta({ id: 'RecordRemedyKnown', examples: [{ ref: 'U1', remedy: 'review' }] });

export type RecordRemedyKnown = z.infer<typeof recordRemedyKnownSchema>;
