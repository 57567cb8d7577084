import { isDay } from '@app/calendar';
import { fault } from '@app/domain';
import { badYear, inRange, textField } from '@app/domain-schemas';
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
const short = (zh: string, en: string) => textField({ zh, en }, 80);

const factSchema = z.strictObject({
  fact: short('事实', 'fact').meta({ description: '事实的名称，见 docs/facts.md。Name from docs/facts.md.' }),
  at: dayOrInstant.meta({
    description: '何时发生：北京时间的日期或者时刻。When it was true: a Beijing day, or a moment; Beijing time where it has no offset.',
  }),
  recordedAt: instant.optional().meta({
    description: '何时得知；同一事实后记的更正先记的。When it became known; a later record of the same fact corrects an earlier one.',
  }),
  ref: short('编号', 'short name')
    .optional()
    .meta({ description: '同一次鉴定或者延期的事实用同一编号。Ties facts that speak of the same appraisal or extension.' }),
  of: short('所涉对象', 'what it concerns').optional().meta({
    description:
      'ref 已用于成对事实时，所涉的对象、事项或者等级。The addressee, measure or level that it concerns, where `ref` ties a pair already.',
  }),
  value: short('取值', 'value')
    .optional()
    .meta({ description: '事实的取值；等级可用中文。Code of a fact that says which; the Chinese names of levels are understood.' }),
  days: z.int().min(1).max(3650).optional().meta({
    description:
      '延期准予的天数；督办通知载明日数的，为该日数，at 填起算日。Natural days that an extension grants; or that a notice of supervision states, `at` being what they are counted from.',
  }),
});

/** What `POST /api/projection` and `anjian project` take: facts of nobody's case. */
export const projectionRequestSchema = z
  .strictObject({
    procedure: z
      .enum(['investigation', 'rectification', 'supervision'])
      .meta({ description: '哪一程序的期限。Of which procedure the time limits are.' }),
    place: z
      .string()
      .regex(/^\d{6}$/, fault('应为六位行政区划代码', 'must be a six-digit division code'))
      .meta({ description: '行政区划代码。Division code of the place whose law holds.' }),
    now: instant.optional().meta({ description: '以哪一时刻计；不填为现在。The instant at which the answer is asked; now where absent.' }),
    facts: z.array(factSchema).min(1).max(1000).meta({ description: '各事实。The facts.' }),
  })
  .meta({
    id: 'ProjectionRequest',
    description: "不属于任何案件的事实。Facts of nobody's case.",
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
