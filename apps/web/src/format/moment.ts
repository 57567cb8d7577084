import type { Words } from '../text/words';

const beijing = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Day and time of an instant in Beijing, whatever zone the desk is set to. */
export function beijingOf(instant: string): { readonly day: string; readonly time: string } {
  const part = Object.fromEntries(beijing.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { day: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/** 2026-11-18（周三） */
export function dayShown(day: string, words: Words): string {
  const weekday = words.time.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return words.time.dayWithWeekday(day, weekday);
}

/** 2026-11-18（周三）09:30, in Beijing. */
export function instantShown(instant: string, words: Words): string {
  const { day, time } = beijingOf(instant);
  return words.time.dayAndTime(dayShown(day, words), time);
}

/** When an accident happened: one of which nobody has told the time is recorded at the beginning of its day, and of it the day alone is said. */
export function occurredShown(instant: string, words: Words): string {
  const { day, time } = beijingOf(instant);
  return time === '00:00' ? dayShown(day, words) : instantShown(instant, words);
}

/** The end of a limit: the midnight after its last day is the last day's 24:00. */
export function endShown(instant: string, words: Words): string {
  const { day, time } = beijingOf(instant);
  if (time !== '00:00') return words.time.dayAndTime(dayShown(day, words), time);
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return words.time.dayAndTime(dayShown(before, words), '24:00');
}

/** An instant as the API takes it, from a day and a time of Beijing. */
export const instantOf = (day: string, time: string): string => `${day}T${time.length === 5 ? `${time}:00` : time}+08:00`;

/** What is left until an end, or for how long it has passed, as one says it: minutes within the hour, hours within two days, then days. */
export function leftUntil(end: string, now: number, words: Words): string {
  const minutes = Math.ceil((Date.parse(end) - now) / 60_000);
  const { time } = words;
  if (minutes > 0) {
    if (minutes < 60) return time.minutesLeft(minutes);
    if (minutes < 48 * 60) return time.hoursLeft(Math.floor(minutes / 60), minutes % 60);
    return time.daysLeft(Math.floor(minutes / 1440));
  }
  const past = -minutes;
  if (past < 60) return time.overdueMinutes(past);
  if (past < 48 * 60) return time.overdueHours(Math.floor(past / 60));
  return time.overdueDays(Math.floor(past / 1440));
}
