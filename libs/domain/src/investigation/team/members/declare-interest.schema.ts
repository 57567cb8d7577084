import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

/** Of a member, or of somebody who is to become one: the reference is the one under which the team knows the person. */
export const declareInterestSchema = form({
  ref: ref('成员编号'),
  interest: choice('与事故的利害关系', ['none', 'direct']),
  statement: text('说明', 1000).optional(),
}).meta({ id: 'DeclareInterest', examples: [{ ref: 'M2', interest: 'none' }] });

export type DeclareInterest = z.infer<typeof declareInterestSchema>;
