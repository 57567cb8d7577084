import type { z } from 'zod';
import { choice, form, organ, text } from '../../stream/fields.schema';

export const recordCommentSchema = form({
  addressee: organ('反馈意见的单位'),
  opinion: choice('反馈结论', ['comments', 'none']),
  text: text('意见内容', 2000).optional(),
}).meta({
  id: 'RecordComment',
  examples: [{ addressee: '150802-union', opinion: 'comments', text: '建议补充对班组安全教育的认定' }],
});

export type RecordComment = z.infer<typeof recordCommentSchema>;
