import type { z } from 'zod';
import { form, text } from '../../stream/fields.schema';

export const withdrawNoticeSchema = form({ reason: text({ zh: '撤回理由', en: '' }, 2000) }).meta({
  id: 'WithdrawNotice',
  examples: [{ reason: '通知对象有误' }],
});

export type WithdrawNotice = z.infer<typeof withdrawNoticeSchema>;
