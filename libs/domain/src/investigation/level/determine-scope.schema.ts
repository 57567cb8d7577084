import type { z } from 'zod';
import { choice, count, form, text } from '../../stream/fields.schema';

const natures = ['production', 'environmental-pollution', 'nuclear-facility', 'defence-research'] as const;
const units = ['enterprise', 'state-body', 'public-institution', 'people-organisation'] as const;
/** yes: it applies; by-reference: 参照执行; by-decision: nobody hurt and no loss, held necessary by a government; no: not within the regulation. */
const answers = ['yes', 'by-reference', 'by-decision', 'no'] as const;

export const determineScopeSchema = form({
  nature: choice('事故性质', natures),
  unitKind: choice('单位类型', units),
  hurt: count('受伤人数', 0, 100_000).optional(),
  applies: choice('是否适用', answers),
  reason: text('认定理由', 2000),
}).meta({
  id: 'DetermineScope',
  examples: [{ nature: 'production', unitKind: 'public-institution', applies: 'by-reference', reason: '事业单位发生的事故，参照执行' }],
});

export type DetermineScope = z.infer<typeof determineScopeSchema>;
