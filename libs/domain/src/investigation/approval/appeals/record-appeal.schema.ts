import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

/** review 行政复议, suit 行政诉讼. Whoever was not served appeals without being an addressee: its appeal stops no clock. */
export const recordAppealSchema = form({
  ref: ref('复议或者诉讼编号'),
  kind: choice('类别', ['review', 'suit']),
  before: text('受理机关', 200),
  addressee: ref('受送达人编号').optional(),
}).meta({ id: 'RecordAppeal', examples: [{ ref: 'R1', kind: 'review', before: '巴彦淖尔市人民政府', addressee: 'U1' }] });

export type RecordAppeal = z.infer<typeof recordAppealSchema>;
