import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

export const inviteAdviserSchema = form({
  ref: ref('邀请编号'),
  kind: choice('受邀方', ['justice-department', 'legal-adviser']),
  name: text('受邀单位或者人员', 200),
  matter: text('请求协助的事项', 500),
}).meta({
  id: 'InviteAdviser',
  examples: [{ ref: 'L1', kind: 'justice-department', name: '临河区司法局', matter: '对责任认定部分提出法律意见' }],
});

export type InviteAdviser = z.infer<typeof inviteAdviserSchema>;
