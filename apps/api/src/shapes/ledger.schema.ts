import { z } from 'zod';
import { instantSchema } from './common.schema';

export const actorSchema = z
  .object({ organ: z.string(), post: z.string(), person: z.string().optional(), mandate: z.string().optional() })
  .meta({ id: 'Actor', description: 'Whose act it is.', examples: [{ organ: '150802-emergency', post: '调查组组长' }] });

export const eventSchema = z
  .object({
    seq: z.number().int(),
    kind: z.string(),
    version: z.number().int(),
    occurredAt: instantSchema,
    recordedAt: instantSchema,
    turnId: z.string(),
    by: actorSchema,
    enteredBy: z.string(),
    via: z.enum(['api', 'system', 'import']),
    documents: z.array(z.string()),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event', description: 'An event as it stands in the ledger.' });

export const ledgerPageSchema = z
  .object({
    entries: z.array(
      z.object({ caseSeq: z.number().int(), stream: z.string(), event: eventSchema, prevHash: z.string(), hash: z.string() }),
    ),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null at the end.' }),
  })
  .meta({ id: 'LedgerPage', description: 'Entries in the order in which they were written.', examples: [{ entries: [], next: null }] });
