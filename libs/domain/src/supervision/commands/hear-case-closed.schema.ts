import type { z } from 'zod';
import { form } from '../../stream/fields.schema';

export const hearCaseClosedSchema = form({}).meta({ id: 'HearCaseClosed', examples: [{}] });

export type HearCaseClosed = z.infer<typeof hearCaseClosedSchema>;
