import { beijingDay, weekday } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Text } from '@app/clock';

const weekdays = [
  ['日', 'Sun'],
  ['一', 'Mon'],
  ['二', 'Tue'],
  ['三', 'Wed'],
  ['四', 'Thu'],
  ['五', 'Fri'],
  ['六', 'Sat'],
] as const;

/** A day with its weekday: 2026-11-18（周三）. */
export function dayWords(day: Day): Text {
  const [zh, en] = weekdays[weekday(day)] ?? ['', ''];
  return { zh: `${day}（周${zh}）`, en: `${en} ${day}` };
}

/** An instant as Beijing has it: 2026-11-18（周三）22:40. */
export function momentWords(at: Instant): Text {
  const { zh, en } = dayWords(beijingDay(at));
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);
  return { zh: `${zh}${time}`, en: `${en} ${time}` };
}
