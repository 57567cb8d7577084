import type { z } from 'zod';
import { choice, form, ref } from '../../../stream/fields.schema';

/** direct 直接送达, left 留置, post 邮寄, electronic 电子, entrusted 委托, public-notice 公告. */
export const serveApprovalSchema = form({
  ref: ref('受送达人编号'),
  way: choice('送达方式', ['direct', 'left', 'post', 'electronic', 'entrusted', 'public-notice']),
}).meta({ id: 'ServeApproval', examples: [{ ref: 'U1', way: 'direct' }] });

export type ServeApproval = z.infer<typeof serveApprovalSchema>;
