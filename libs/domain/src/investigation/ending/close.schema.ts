import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const closeSchema = form({}).meta({ id: 'Close', examples: [{}] });

export type Close = z.infer<typeof closeSchema>;
