import { beijingDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { dayInWords } from '../../stream/day-in-words';

/** 2022年9月19日9时05分, and 2022-09-19 09:05: the moment in Beijing, to the minute. */
export function momentInWords(at: Instant): Text {
  const day = beijingDay(at);
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);
  const [hour = '', minute = ''] = time.split(':');
  return { zh: `${dayInWords(day)}${Number(hour)}时${minute}分`, en: `${day} ${time}` };
}
