import { z } from 'zod';
import { instantSchema } from '../shapes/common.schema';

const day = z.string().meta({ description: 'Beijing day, YYYY-MM-DD.', examples: ['2022-11-20'] });
const version = z.number().int();
const signatory = z.object({ member: z.string(), ref: z.string().nullable() });
const answer = z.object({ adopted: z.enum(['adopted', 'partly', 'not-adopted']), reason: z.string().nullable() });

const comment = z.object({
  n: z.number().int(),
  round: z.number().int(),
  addressee: z.string(),
  at: instantSchema,
  text: z.string().nullable().meta({ description: 'Null where the addressee said that it has none.' }),
  answer: answer.nullable(),
});

const commentLine = z.object({
  round: z.number().int(),
  version,
  addressee: z.string(),
  sentAt: instantSchema,
  replyBy: day,
  comments: z.array(comment),
  silentDays: z.number().int().meta({ description: '对方未复 n 日: days past the period without any reply.' }),
});

/** The report as it is written, drafted, commented on, signed and vetted. */
export const reportSchema = z
  .object({
    missing: z.array(z.string()).meta({ description: 'What the submission still lacks.' }),
    parts: z.record(z.string(), instantSchema).meta({ description: 'When each part was last recorded; the texts stand in the ledger.' }),
    checks: z.record(z.string(), z.object({ result: z.enum(['yes', 'no', 'not-applicable']), finding: z.string() })),
    nature: z
      .object({ kind: z.string(), reason: z.string(), at: instantSchema })
      .nullable()
      .meta({ description: 'The proposal of the team.' }),
    drafts: z.array(z.object({ version, at: instantSchema, document: z.string().nullable() })),
    current: version.nullable().meta({ description: 'The version that says what the text now says.' }),
    signatories: z.array(signatory),
    unsigned: z.array(signatory),
    signatures: z.array(signatory.extend({ version, on: day, dissent: z.boolean() })),
    comments: z.array(commentLine).meta({ description: '征求意见采纳情况表.' }),
    ownVettings: z.array(z.object({ version, resolution: z.enum(['agreed', 'changes', 'refused']), at: instantSchema })),
    sentUp: z.array(z.object({ n: z.number().int(), version, at: instantSchema })),
  })
  .meta({ id: 'ReportStanding' });
