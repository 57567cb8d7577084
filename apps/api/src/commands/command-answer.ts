import type { RecordedEvent } from '@app/domain';
import { z } from 'zod';
import { eventSchema } from '../shapes/ledger.schema';

/** What a command came to: the same at every repeat of its key. */
export interface CommandAnswer {
  readonly stream: string;
  readonly outcome: 'done';
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly events: readonly RecordedEvent[];
}

export const commandAnswerSchema = z
  .object({
    stream: z.string(),
    outcome: z.literal('done'),
    fromSeq: z.number().int(),
    toSeq: z.number().int(),
    events: z.array(eventSchema),
  })
  .meta({
    id: 'CommandAnswer',
    description: 'What was recorded.',
    examples: [{ stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', outcome: 'done', fromSeq: 3, toSeq: 3, events: [] }],
  });
