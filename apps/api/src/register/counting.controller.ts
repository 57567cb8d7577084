import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { addDays, addMonths, addWorkingDays, daysBetween, daysShown, rollForward } from '@app/calendar';
import type { Calendar, Day } from '@app/calendar';
import { fault } from '@app/domain';
import { dayField } from '@app/domain-schemas';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { calendarYearSchema, spanSchema } from './day-kinds.schema';
import { Registry } from './registry';

const from = dayField({ zh: '起算日', en: 'day counted from' }).meta({
  description: '起算日，当日不计。The day counted from; it is not counted.',
});

// Ten years hold every period of the law, and an answer stays small.
const most = { days: 3660, 'working-days': 2500, months: 120, years: 10 } as const;

const countQuery = z
  .object({
    from,
    number: z.coerce.number().int().min(0).max(3660).meta({ description: '数目，最长十年。How many; ten years at most.' }),
    kind: z.enum(['days', 'working-days', 'months', 'years']).meta({ description: '日、工作日、月、年。Of what.' }),
  })
  .refine(({ number, kind }) => number <= most[kind], {
    path: ['number'],
    message: fault('最长十年', 'must not be longer than ten years'),
  });

const betweenQuery = z
  .object({ from, to: dayField({ zh: '届满日', en: 'last day' }).meta({ description: '届满日，当日计入。The last day; it is counted.' }) })
  .refine(({ from: first, to }) => daysBetween(first, to) >= 0 && daysBetween(first, to) <= most.days, {
    path: ['to'],
    message: fault('应不早于起算日，且相距不超过十年', 'must not lie before the day counted from, nor more than ten years after it'),
  });

const yearParameter = z.coerce
  .number()
  .int()
  .min(2008, fault('应为2008至2099', 'must be 2008 to 2099'))
  .max(2099, fault('应为2008至2099', 'must be 2008 to 2099'))
  .meta({ description: '年份。The year.', examples: [2026] });

/** The one calculator: what a page shows of a calendar is what time limits are counted by. */
@ApiTags('register')
@Controller('api/calendar')
export class CountingController {
  constructor(private readonly registry: Registry) {}

  @Get('years/:year')
  @Needs('law.read')
  @ApiOperation({ summary: '一年的工作日历及其通知。The calendar of a year, with its notices.' })
  @ApiOkResponse({ standardSchema: calendarYearSchema })
  @Refusals(400)
  async year(@Param('year', { schema: yearParameter }) year: z.infer<typeof yearParameter>): Promise<z.infer<typeof calendarYearSchema>> {
    const { calendar, notices, changes } = await this.registry.inForce();
    const recorded = new Set(changes.flatMap((change) => (change.kind === 'notice' ? [change.notice.id] : [])));
    const speaking = notices.filter((notice) => [...notice.off, ...notice.worked].some((day) => day.startsWith(`${year}-`)));
    const shown = speaking.map(({ id, number, issuedOn, note, off, worked }) => {
      return { id, number, issuedOn, note, off: [...off], worked: [...worked], recorded: recorded.has(id) };
    });
    return { year, days: [...daysShown(calendar, `${year - 1}-12-31`, `${year}-12-31`)], notices: shown };
  }

  @Get('count')
  @Needs('law.read')
  @ApiOperation({ summary: '自某日起若干日、工作日、月、年的届满日。The last day of a number of days, working days, months or years.' })
  @ApiOkResponse({ standardSchema: spanSchema })
  @Refusals(400)
  async count(
    @Query({ schema: countQuery }) { from: first, number, kind }: z.infer<typeof countQuery>,
  ): Promise<z.infer<typeof spanSchema>> {
    const { calendar } = await this.registry.inForce();
    return spanOf(calendar, first, lastDay(calendar, first, number, kind));
  }

  @Get('between')
  @Needs('law.read')
  @ApiOperation({ summary: '两日之间的日数和工作日数。The days and working days between two days.' })
  @ApiOkResponse({ standardSchema: spanSchema })
  @Refusals(400)
  async between(@Query({ schema: betweenQuery }) { from: first, to }: z.infer<typeof betweenQuery>): Promise<z.infer<typeof spanSchema>> {
    const { calendar } = await this.registry.inForce();
    return spanOf(calendar, first, to);
  }
}

function lastDay(calendar: Calendar, day: Day, number: number, kind: z.infer<typeof countQuery>['kind']): Day {
  if (kind === 'working-days') return addWorkingDays(calendar, day, number).day;
  if (kind === 'days') return addDays(day, number);
  return addMonths(day, kind === 'months' ? number : number * 12);
}

function spanOf(calendar: Calendar, first: Day, to: Day): z.infer<typeof spanSchema> {
  const days = daysShown(calendar, first, to);
  const last = rollForward(calendar, to);
  return {
    from: first,
    to,
    days: days.length,
    workingDays: days.filter(({ kind }) => kind === 'working' || kind === 'made-up').length,
    provisional: days.some(({ provisional }) => provisional),
    rolled: last.day === to ? null : last.day,
    notable: days.filter(({ kind }) => kind !== 'working'),
  };
}
