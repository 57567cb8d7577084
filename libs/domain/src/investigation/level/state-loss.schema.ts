import { z } from 'zod';
import { choice, form } from '../../stream/fields.schema';

/** proposed: by the unit (GB6721); agreed: by the department above it; fixed: by the investigating department. */
const steps = ['proposed', 'agreed', 'fixed'] as const;

export const stateLossSchema = form({
  directLossWan: z.number({ error: '直接经济损失应为数字（万元）' }).min(0, '直接经济损失不能为负').max(100_000_000, '直接经济损失过大'),
  step: choice('核定程度', steps),
}).meta({ id: 'StateLoss', examples: [{ directLossWan: 1660.81, step: 'fixed' }] });

export type StateLoss = z.infer<typeof stateLossSchema>;
