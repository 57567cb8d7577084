import type { z } from 'zod';
import { choice, form, organ, ref, text } from '../../stream/fields.schema';

/** intact 封条完好, broken 封条破损, resealed 重新封存, unsealed 未封存. */
const seals = ['intact', 'broken', 'resealed', 'unsealed'] as const;

export const handOverEvidenceSchema = form({
  ref: ref('证据编号'),
  from: organ('移交单位'),
  to: organ('接收单位'),
  reason: text('移交原因', 500),
  seal: choice('移交时的封存状态', seals),
  remark: text('封存状态说明', 500).optional(),
}).meta({
  id: 'HandOverEvidence',
  examples: [{ ref: 'W-01', from: '150802-emergency', to: '150802-public-security', reason: '送检', seal: 'intact' }],
});

export type HandOverEvidence = z.infer<typeof handOverEvidenceSchema>;
