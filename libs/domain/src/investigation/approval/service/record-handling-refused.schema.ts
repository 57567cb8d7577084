import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

export const recordHandlingRefusedSchema = form({
  ref: ref('移送编号'),
  kind: choice('情形', ['delayed', 'refused']),
  by: text('拖延或者拒绝落实的单位', 200),
  findings: text('查明的情况', 4000),
}).meta({
  id: 'RecordHandlingRefused',
  examples: [{ ref: 'H1', kind: 'refused', by: '某区住房和城乡建设局', findings: '三次催办后仍未对责任人员作出处理' }],
});

export type RecordHandlingRefused = z.infer<typeof recordHandlingRefusedSchema>;
