import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const hearPlaceCorrectedSchema = form({}).meta({ id: 'HearPlaceCorrected', examples: [{}] });

export type HearPlaceCorrected = z.infer<typeof hearPlaceCorrectedSchema>;
