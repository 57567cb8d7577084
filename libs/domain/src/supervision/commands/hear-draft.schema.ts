import type { z } from 'zod';
import { choice, count, form, instant } from '../../stream/fields.schema';

/** fixed 形成报告稿, sent-up 报送审核. */
export const hearDraftSchema = form({
  version: count('报告稿版次', 1, 1000),
  fixedAt: instant('形成报告稿的时间'),
  by: choice('获知的缘由', ['fixed', 'sent-up']),
}).meta({ id: 'HearDraft', examples: [{ version: 2, fixedAt: '2022-11-16T01:00:00.000Z', by: 'sent-up' }] });

export type HearDraft = z.infer<typeof hearDraftSchema>;
