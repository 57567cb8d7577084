import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const completeMattersSchema = form({}).meta({ id: 'CompleteMatters', examples: [{}] });

export type CompleteMatters = z.infer<typeof completeMattersSchema>;
