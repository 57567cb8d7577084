import type { z } from 'zod';
import { choice, form, money } from '../../stream/fields.schema';

/** proposed: by the unit (GB6721); agreed: by the department above it; fixed: by the investigating department. */
const steps = ['proposed', 'agreed', 'fixed'] as const;

export const stateLossSchema = form({
  directLossWan: money('直接经济损失', '万元', 100_000_000),
  step: choice('核定程度', steps),
}).meta({ id: 'StateLoss', examples: [{ directLossWan: 1660.81, step: 'fixed' }] });

export type StateLoss = z.infer<typeof stateLossSchema>;
