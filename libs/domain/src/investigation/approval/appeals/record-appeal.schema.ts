import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

/** review 行政复议, suit 行政诉讼. */
export const recordAppealSchema = form({
  ref: ref('复议或者诉讼编号'),
  kind: choice('类别', ['review', 'suit']),
  before: text('受理机关', 200),
}).meta({ id: 'RecordAppeal', examples: [{ ref: 'R1', kind: 'review', before: '巴彦淖尔市人民政府' }] });

export type RecordAppeal = z.infer<typeof recordAppealSchema>;
