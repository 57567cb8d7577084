import { useEffect, useState } from 'react';
import { beijingOf, instantOf } from '../format/moment';

const everyMs = 30_000;

/** The clock of this desk, anew each half minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), everyMs);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

/** The now of a case: what the server said it was, and what has passed since. The clock of the desk itself may be wrong. */
export function nowOfCase(today: string, readAt: number, now: number): number {
  return Date.parse(today) + Math.max(0, now - readAt);
}

/** An instant in ms as a field of day and time takes it: 2026-11-29T15:10, in Beijing. */
export function fieldOf(at: number): string {
  const { day, time } = beijingOf(new Date(at).toISOString());
  return `${day}T${time}`;
}

/** The instant that such a field says; null where it says none. */
export function instantIn(field: string): string | null {
  const [day = '', time = ''] = field.split('T');
  return day === '' || time === '' ? null : instantOf(day, time);
}
