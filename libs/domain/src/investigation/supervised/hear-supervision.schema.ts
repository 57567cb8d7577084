import type { z } from 'zod';
import { count, form } from '../../stream/fields.schema';

/** What a supervision tells its case: which of the case's supervisions speaks. */
export const hearSupervisionSchema = form({ n: count('督办序号', 1, 1000) }).meta({ id: 'HearSupervision', examples: [{ n: 1 }] });

export type HearSupervision = z.infer<typeof hearSupervisionSchema>;
