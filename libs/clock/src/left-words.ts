import { beijingDay, daysBetween, endOfDay } from '@app/calendar';
import type { Calendar, Instant } from '@app/calendar';
import { rest } from './arithmetic';
import type { Clock } from './clock';
import { hasPassed } from './light';
import type { Text } from './rule';

/**
 * What is left of a period that runs: in natural days, with the working days among them, today not counted; of one in hours the whole hours. Null
 * where none runs or its end has passed: how long ago that was, `statusWords` says.
 */
export function leftWords(clock: Pick<Clock, 'status' | 'dueDate' | 'dueAt'>, now: Instant, calendar: Calendar): Text | null {
  const { status, dueDate, dueAt } = clock;
  if (status !== 'running' || dueDate === null || dueAt === null || hasPassed(clock, dueAt, now)) return null;
  if (dueAt !== endOfDay(dueDate)) return hoursLeft(Math.floor((Date.parse(dueAt) - Date.parse(now)) / 3_600_000));
  const today = beijingDay(now);
  const days = daysBetween(today, dueDate);
  if (days === 0) return { zh: '今日届满', en: 'ends today' };
  const working = rest(today, dueDate, { workingDays: 0 }, calendar);
  return {
    zh: `剩${days}日（含${working}个工作日）`,
    en: `${days} ${days === 1 ? 'day' : 'days'} left, ${working} of them working days`,
  };
}

function hoursLeft(hours: number): Text {
  if (hours === 0) return { zh: '不足1小时', en: 'less than an hour left' };
  return { zh: `剩${hours}小时`, en: `${hours} ${hours === 1 ? 'hour' : 'hours'} left` };
}
