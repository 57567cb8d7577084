import type { z } from 'zod';
import { day, form, text } from '../../../stream/fields.schema';

export const orderCorrectionSchema = form({
  dueOn: day('限期改正的最后一日'),
  grounds: text('责令改正的理由', 4000),
}).meta({ id: 'OrderCorrection', examples: [{ dueOn: '2023-03-31', grounds: '事故原因不清，责任认定不当' }] });

export type OrderCorrection = z.infer<typeof orderCorrectionSchema>;
