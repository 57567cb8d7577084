import type { z } from 'zod';
import { choice, count, form, instant } from '../../stream/fields.schema';

/** fixed 形成报告稿, sent-up 报送审核. */
export const hearDraftSchema = form({
  version: count({ zh: '报告稿版次', en: '' }, 1, 1000),
  fixedAt: instant({ zh: '形成报告稿的时间', en: '' }),
  by: choice({ zh: '获知的缘由', en: '' }, { fixed: { zh: '', en: '' }, 'sent-up': { zh: '', en: '' } }),
}).meta({ id: 'HearDraft', examples: [{ version: 2, fixedAt: '2022-11-16T01:00:00.000Z', by: 'sent-up' }] });

export type HearDraft = z.infer<typeof hearDraftSchema>;
