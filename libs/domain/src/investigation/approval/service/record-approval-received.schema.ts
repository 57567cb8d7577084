import type { z } from 'zod';
import { choice, form, organ, ref, someOf, text } from '../../../stream/fields.schema';

const addressee = form({
  ref: ref('受送达人编号'),
  kind: choice('受送达人类别', ['unit', 'person']),
  name: text('受送达单位名称（个人只填姓氏，如“张某”）', 100),
});

export const recordApprovalReceivedSchema = form({
  department: organ('牵头部门'),
  addressees: someOf('受送达人', addressee, 200),
}).meta({
  id: 'RecordApprovalReceived',
  examples: [{ department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] }],
});

export type RecordApprovalReceived = z.infer<typeof recordApprovalReceivedSchema>;
