import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const logInterferenceSchema = form({
  who: text('干预人及职务', 200),
  what: text('干预的方式和内容', 2000),
}).meta({ id: 'LogInterference', examples: [{ who: '某部门负责人', what: '来电要求不追究有关人员责任' }] });

export type LogInterference = z.infer<typeof logInterferenceSchema>;
