import type { z } from 'zod';
import { form, organ, text } from '../../stream/fields.schema';

export const settleInvestigatorSchema = form({
  investigator: organ('负责事故调查的机关'),
  reason: text('确定的理由', 2000),
}).meta({
  id: 'SettleInvestigator',
  examples: [{ investigator: '419001-government', reason: '省直辖县级市没有设区的市一级，经省人民政府同意由市人民政府负责调查' }],
});

export type SettleInvestigator = z.infer<typeof settleInvestigatorSchema>;
