import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const tellUnitSchema = form({
  told: text('被告知的负责人和有关人员', 500),
}).meta({ id: 'TellUnit', examples: [{ told: '施工单位法定代表人、项目经理' }] });

export type TellUnit = z.infer<typeof tellUnitSchema>;
