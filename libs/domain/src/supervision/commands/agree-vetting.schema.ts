import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const agreeVettingSchema = form({}).meta({ id: 'AgreeVetting', examples: [{}] });

export type AgreeVetting = z.infer<typeof agreeVettingSchema>;
