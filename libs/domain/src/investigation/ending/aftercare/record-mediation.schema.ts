import type { z } from 'zod';
import { choice, count, form, ref, text } from '../../../stream/fields.schema';

/** started 已受理, agreed 达成协议, failed 调解不成. */
export const recordMediationSchema = form({
  ref: ref('调解编号'),
  outcome: choice('调解进展', ['started', 'agreed', 'failed']),
  mediator: text('主持调解的单位', 200),
  families: count('涉及家庭数', 1, 1000),
}).meta({ id: 'RecordMediation', examples: [{ ref: 'M1', outcome: 'started', mediator: '某镇人民调解委员会', families: 1 }] });

export type RecordMediation = z.infer<typeof recordMediationSchema>;
