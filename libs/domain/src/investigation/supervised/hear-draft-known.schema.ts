import type { z } from 'zod';
import { count, form } from '../../stream/fields.schema';

export const hearDraftKnownSchema = form({
  n: count('督办序号', 1, 1000),
  version: count('报告稿版次', 1, 1000),
}).meta({ id: 'HearDraftKnown', examples: [{ n: 1, version: 2 }] });

export type HearDraftKnown = z.infer<typeof hearDraftKnownSchema>;
