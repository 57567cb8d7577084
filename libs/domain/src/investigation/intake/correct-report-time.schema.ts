import type { z } from 'zod';
import { choice, form, instant, ref, text } from '../../stream/fields.schema';

export const correctReportTimeSchema = form({
  ref: ref('接报编号'),
  what: choice('更正的时间', ['received', 'forwarded', 'express']),
  at: instant('实际时间'),
  reason: text('更正理由', 2000),
}).meta({
  id: 'CorrectReportTime',
  examples: [
    { ref: '150802-emergency', what: 'received', at: '2022-09-19T09:40:00+08:00', reason: '值班电话录音显示9时40分接报，登记为10时有误' },
  ],
});

export type CorrectReportTime = z.infer<typeof correctReportTimeSchema>;
