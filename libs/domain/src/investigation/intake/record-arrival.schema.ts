import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const recordArrivalSchema = form({
  who: text('到场负责人', 60),
  what: text('现场组织救援的情况', 2000).optional(),
}).meta({
  id: 'RecordArrival',
  examples: [{ who: '应急管理局局长', what: '组织救援，封闭现场' }],
});

export type RecordArrival = z.infer<typeof recordArrivalSchema>;
