import type { Day } from '@app/calendar';

/** 2022年9月19日, as papers write a day. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
