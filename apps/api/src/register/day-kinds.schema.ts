import { z } from 'zod';
import { daySchema } from '../shapes/common.schema';

/** A day as a calendar on the wall shows it. */
const shownDaySchema = z
  .object({
    day: daySchema.meta({ description: '日期。The day.' }),
    kind: z.enum(['working', 'weekend', 'holiday', 'made-up']).meta({
      description:
        '工作日、周末、放假的周一至周五、调休上班的周末。A working day, a weekend, a Monday to Friday off, or a weekend day that is worked.',
    }),
    provisional: z.boolean().meta({ description: '是否暂定：节假日通知尚未公布。Whether a notice may still change it.' }),
  })
  .meta({ id: 'ShownDay', description: '一日。One day.' });

const noticeShownSchema = z.object({
  id: z.string().meta({ description: '通知的编号：年份，调整通知加 -a1。Year, with -a1 for an amendment.' }),
  number: z.string().nullable().meta({ description: '文号；未查到的为空。Its number; null where no source was found.' }),
  issuedOn: daySchema
    .nullable()
    .meta({ description: '成文日期；未查到的为空。Day on which it was signed; null where no source was found.' }),
  note: z.string().nullable().meta({ description: '说明。A note on its source.' }),
  off: z.array(daySchema).meta({ description: '通知所列的放假日。Days off that it names.' }),
  worked: z.array(daySchema).meta({ description: '通知所列的上班日。Days worked that it names.' }),
  recorded: z.boolean().meta({ description: '是否由管理员收入。Whether an administrator loaded it.' }),
});

export const calendarYearSchema = z
  .object({
    year: z.number().int().meta({ description: '年份。The year.' }),
    days: z.array(shownDaySchema).meta({ description: '全年各日。Its days.' }),
    notices: z
      .array(noticeShownSchema)
      .meta({ description: '涉及该年的通知，先公布的在前。The notices that speak of it, in order of issue.' }),
  })
  .meta({
    id: 'CalendarYear',
    description: '一年的工作日历。The calendar of a year.',
    examples: [{ year: 2026, days: [{ day: '2026-10-10', kind: 'made-up', provisional: false }], notices: [] }],
  });

export const spanSchema = z
  .object({
    from: daySchema.meta({ description: '起算日，当日不计。The day counted from, which is itself not counted.' }),
    to: daySchema.meta({ description: '届满日。The last day.' }),
    days: z.number().int().meta({ description: '自然日数。Natural days.' }),
    workingDays: z.number().int().meta({ description: '其中的工作日数。Working days among them.' }),
    provisional: z.boolean().meta({ description: '是否待节假日通知公布后确定。Whether a notice that is not out yet may change it.' }),
    rolled: daySchema
      .nullable()
      .meta({ description: '届满日为休息日的，其后第一个工作日；不是的为空。The next working day where the last day is a day of rest.' }),
    notable: z.array(shownDaySchema).meta({ description: '途中的休息日和调休上班日。Days of rest and weekend days worked on the way.' }),
  })
  .meta({
    id: 'DaySpan',
    description: '两日之间的日数。The days between two days.',
    examples: [
      {
        from: '2026-09-30',
        to: '2026-10-10',
        days: 10,
        workingDays: 3,
        provisional: false,
        rolled: null,
        notable: [{ day: '2026-10-10', kind: 'made-up', provisional: false }],
      },
    ],
  });
