import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const signReceiptSchema = form({}).meta({ id: 'SignReceipt', examples: [{}] });

export type SignReceipt = z.infer<typeof signReceiptSchema>;
