import { isDay } from '@app/calendar';
import { fault } from '@app/domain';
import { badYear, inRange } from '@app/domain-schemas';
import { z } from 'zod';

// Records give times as 2022-09-19T09:00: minutes only, and without an offset, which in a file of Chinese cases is Beijing time.
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const hasOffset = /(Z|[+-]\d{2}:\d{2})$/;
const msOf = (text: string): number => Date.parse(hasOffset.test(text) ? text : `${text}+08:00`);
const isMoment = (text: string): boolean => momentForm.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(msOf(text));
const toUtc = (text: string): string => (isMoment(text) ? new Date(msOf(text)).toISOString() : text);

const formZh = '2022-09-19T09:00+08:00，不写时区即北京时间';
const formEn = '2022-09-19T09:00+08:00; Beijing time without an offset';
const time = (isTime: (text: string) => boolean, error: string) =>
  z.string({ error }).refine(isTime, { error, abort: true }).overwrite(toUtc).refine(inRange, badYear('时刻'));

const instant = time(isMoment, fault(`应为时刻：${formZh}`, `must be a moment: ${formEn}`));
const dayOrInstant = time(
  (text) => isDay(text) || isMoment(text),
  fault(`应为日期或时刻：2022-09-19，${formZh}`, `must be a day or a moment: 2022-09-19, ${formEn}`),
);
const short = z.string().min(1).max(80);

const factSchema = z.strictObject({
  fact: short.meta({ description: 'Name from docs/facts.md.' }),
  at: dayOrInstant.meta({ description: 'When it was true: a Beijing day, or a moment; Beijing time where it has no offset.' }),
  recordedAt: instant.optional().meta({ description: 'When it became known; a later record of the same fact corrects an earlier one.' }),
  ref: short.optional().meta({ description: 'Ties facts that speak of the same appraisal or extension.' }),
  of: short.optional().meta({ description: 'The addressee, measure or level that it concerns, where `ref` ties a pair already.' }),
  value: short.optional().meta({ description: 'Code of a fact that says which; the Chinese names of levels are understood.' }),
  days: z.int().min(1).max(3650).optional().meta({ description: 'Natural days that an extension grants.' }),
});

/** What `POST /api/projection` and `anjian project` take: facts of nobody's case. */
export const projectionRequestSchema = z
  .strictObject({
    procedure: z.enum(['investigation', 'supervision']),
    place: z.string().regex(/^\d{6}$/, fault('应为六位行政区划代码', 'must be a six-digit division code')),
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
