import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const draftReportSchema = form({
  note: text('本稿说明', 1000).optional(),
}).meta({
  id: 'DraftReport',
  examples: [{ note: '征求意见稿' }],
});

export type DraftReport = z.infer<typeof draftReportSchema>;
