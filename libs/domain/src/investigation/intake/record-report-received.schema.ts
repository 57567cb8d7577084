import type { z } from 'zod';
import { choice, form, text } from '../../stream/fields.schema';
import { levels } from '../../level/levels';
import { ways } from './ways';

const senders = ['unit', 'person-on-site', 'public', 'department', 'government', 'other'] as const;

export const recordReportReceivedSchema = form({
  from: choice('报告来源', senders),
  reporter: text('报告人或者报告单位', 200).optional(),
  way: choice('报告方式', ways),
  suspectedLevel: choice('接报时初判等级', levels).optional(),
  what: text('报告内容', 4000).optional(),
}).meta({
  id: 'RecordReportReceived',
  examples: [{ from: 'unit', reporter: '施工单位负责人', way: 'phone', suspectedLevel: 'ordinary', what: '1人高处坠落死亡' }],
});

export type RecordReportReceived = z.infer<typeof recordReportReceivedSchema>;
