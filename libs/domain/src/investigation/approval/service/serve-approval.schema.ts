import type { z } from 'zod';
import { choice, form, ref } from '../../../stream/fields.schema';

/** Of which remedies and periods the addressee was told at the service. Told of both unless said: the approval states them (AP-03). */
export const remediesTold = ['told', 'review-untold', 'suit-untold', 'untold'] as const;

/** direct 直接送达, left 留置, post 邮寄, electronic 电子, entrusted 委托, public-notice 公告. */
export const serveApprovalSchema = form({
  ref: ref('受送达人编号'),
  way: choice('送达方式', ['direct', 'left', 'post', 'electronic', 'entrusted', 'public-notice']),
  remedies: choice('救济途径和期限的告知', remediesTold).optional(),
}).meta({ id: 'ServeApproval', examples: [{ ref: 'U1', way: 'direct' }] });

export type ServeApproval = z.infer<typeof serveApprovalSchema>;
