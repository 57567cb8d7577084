import type { z } from 'zod';
import { count, form } from '../../stream/fields.schema';

export const agreeVettingSchema = form({
  version: count({ zh: '审核同意的报告稿版次', en: '' }, 1, 1000).optional(),
}).meta({ id: 'AgreeVetting', examples: [{}, { version: 2 }] });

export type AgreeVetting = z.infer<typeof agreeVettingSchema>;
