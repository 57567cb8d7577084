import type { z } from 'zod';
import { form, text } from '../../../stream/fields.schema';

export const endWaitingSchema = form({
  reason: text('不再等待的理由', 500),
}).meta({ id: 'EndWaiting', examples: [{ reason: '监察机关函复另行处理' }] });

export type EndWaiting = z.infer<typeof endWaitingSchema>;
