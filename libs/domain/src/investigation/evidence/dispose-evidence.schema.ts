import type { z } from 'zod';
import { choice, form, ref, text } from '../../stream/fields.schema';

/** archived 随案归档, transferred 移送司法机关, destroyed 销毁. */
const ways = ['archived', 'transferred', 'destroyed'] as const;

export const disposeEvidenceSchema = form({
  ref: ref('证据编号'),
  way: choice('处理方式', ways),
  reason: text('处理依据', 500),
}).meta({
  id: 'DisposeEvidence',
  examples: [{ ref: 'W-01', way: 'archived', reason: '随案卷归档' }],
});

export type DisposeEvidence = z.infer<typeof disposeEvidenceSchema>;
