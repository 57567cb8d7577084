import { z } from 'zod';
import { choice, form, organ, ref, text } from '../../../stream/fields.schema';

const addressee = form({
  ref: ref('受送达人编号'),
  kind: choice('受送达人类别', ['unit', 'person']),
  name: text('受送达单位名称（个人只填姓氏，如“张某”）', 100),
});

export const recordApprovalReceivedSchema = form({
  department: organ('牵头部门'),
  addressees: z.array(addressee, { error: '受送达人应为列表' }).min(1, '请填写受送达人').max(200, '受送达人不能超过200个'),
}).meta({
  id: 'RecordApprovalReceived',
  examples: [{ department: '150802-emergency', addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] }],
});

export type RecordApprovalReceived = z.infer<typeof recordApprovalReceivedSchema>;
