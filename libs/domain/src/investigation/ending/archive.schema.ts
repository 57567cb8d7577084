import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const archiveSchema = form({}).meta({ id: 'Archive', examples: [{}] });

export type Archive = z.infer<typeof archiveSchema>;
