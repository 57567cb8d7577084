import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';

type Calendar = NonNullable<Awaited<ReturnType<typeof asked>>>;

/** rest: no work on it; made-up: worked though it is a Saturday or Sunday; unknown: no notice says yet; work: a plain working day. */
export type DayMark = 'rest' | 'made-up' | 'unknown' | 'work';

const asked = () => ask(api.GET('/api/calendar'));

/** What each day is by the notices that are known; plain while they are being read, of which it cannot be said that they say nothing. */
export function useDayMark(): (day: string) => DayMark {
  const { data } = useQuery({ queryKey: ['calendar'], queryFn: asked, staleTime: 600_000 });
  return (day) => (data === undefined ? 'work' : markOf(day, data));
}

export function markOf(day: string, { years, off, worked }: Pick<Calendar, 'years' | 'off' | 'worked'>): DayMark {
  if (!years.includes(Number(day.slice(0, 4)))) return 'unknown';
  if (off.includes(day)) return 'rest';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return 'work';
  return worked.includes(day) ? 'made-up' : 'rest';
}
