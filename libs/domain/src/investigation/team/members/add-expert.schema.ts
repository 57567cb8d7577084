import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const addExpertSchema = form({
  ref: ref('专家编号'),
  name: text('姓名', 60).optional(),
  unit: text('所在单位', 200),
  specialty: text('专业', 100),
}).meta({ id: 'AddExpert', examples: [{ ref: 'E1', unit: '某建筑科学研究院', specialty: '结构工程' }] });

export type AddExpert = z.infer<typeof addExpertSchema>;
