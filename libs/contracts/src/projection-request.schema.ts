import { z } from 'zod';

// Outside these years a date is a slip of the keyboard, and text order would no longer be time order.
const inRange = (value: string): boolean => value >= '1949-10-01' && value < '2100';
const yearFault = '不在可用的年份内 / outside 1949–2099';

const day = z.iso.date().refine(inRange, yearFault);

// Records give times as 2022-09-19T09:00: minutes only, and without an offset, which in a file of Chinese cases is Beijing time.
const hasOffset = /(Z|[+-]\d{2}:\d{2})$/;
const toUtc = (text: string): string => {
  const ms = Date.parse(hasOffset.test(text) ? text : `${text}+08:00`);
  return Number.isNaN(ms) ? text : new Date(ms).toISOString();
};
const form = { offset: true, local: true } as const;
const instant = z.union([
  z.iso.datetime(form).overwrite(toUtc).refine(inRange, yearFault),
  z.iso
    .datetime({ ...form, precision: -1 })
    .overwrite(toUtc)
    .refine(inRange, yearFault),
]);
const dayOrInstant = z.union([instant, day], {
  error:
    '应为日期（2022-09-19）或时刻（2022-09-19T09:00+08:00，不写时区即北京时间） / must be a day (2022-09-19) or a moment (2022-09-19T09:00+08:00; Beijing time without an offset)',
});
const short = z.string().min(1).max(80);

const factSchema = z.strictObject({
  fact: short.meta({ description: 'Name from docs/facts.md.' }),
  at: dayOrInstant.meta({ description: 'When it was true: a Beijing day, or a moment; Beijing time where it has no offset.' }),
  recordedAt: instant.optional().meta({ description: 'When it became known; a later record of the same fact corrects an earlier one.' }),
  ref: short.optional().meta({ description: 'Ties facts that speak of the same appraisal or extension.' }),
  value: short.optional().meta({ description: 'Code of a fact that says which; the Chinese names of levels are understood.' }),
  days: z.int().min(1).max(3650).optional().meta({ description: 'Natural days that an extension grants.' }),
});

/** What `POST /projection` and `anjian project` take: facts of nobody's case. */
export const projectionRequestSchema = z
  .strictObject({
    procedure: z.enum(['investigation', 'supervision']),
    place: z.string().regex(/^\d{6}$/, '应为六位行政区划代码 / must be a six-digit division code'),
    now: instant.optional().meta({ description: 'The instant at which the answer is asked; now where absent.' }),
    facts: z.array(factSchema).min(1).max(1000),
  })
  .meta({
    id: 'ProjectionRequest',
    examples: [
      {
        procedure: 'investigation',
        place: '150802',
        now: '2022-10-01T00:00:00.000Z',
        facts: [
          { fact: 'accident.occurred', at: '2022-09-19' },
          { fact: 'level.determined', at: '2022-09-19', value: '一般' },
        ],
      },
    ],
  });

export type ProjectionRequest = z.infer<typeof projectionRequestSchema>;
