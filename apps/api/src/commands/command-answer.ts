import type { RecordedEvent } from '@app/domain';
import { z } from 'zod';
import { streamIdSchema } from '../shapes/common.schema';
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
    stream: streamIdSchema,
    outcome: z.literal('done').meta({ description: '已办理。It was done.' }),
    fromSeq: z.number().int().meta({ description: '第一条记载的序号。Number of the first entry.' }),
    toSeq: z.number().int().meta({ description: '最后一条记载的序号。Number of the last entry.' }),
    events: z.array(eventSchema).meta({ description: '记载的事件。The events that were recorded.' }),
  })
  .meta({
    id: 'CommandAnswer',
    description: '记载了什么。What was recorded.',
    examples: [{ stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', outcome: 'done', fromSeq: 3, toSeq: 3, events: [] }],
  });
