import type { components } from '../api/schema';

type Day = components['schemas']['ShownDay'];

/** Days in a row. */
export interface Run {
  readonly kind: Day['kind'];
  readonly days: readonly string[];
}

/** Days of rest in a row are one line, called a holiday where a weekday is among them. */
export function runsOf(notable: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { day, kind } of notable) {
    const before = runs.at(-1);
    const follows = before !== undefined && kind !== 'made-up' && before.kind !== 'made-up' && nextDay(before.days.at(-1) ?? '') === day;
    if (!follows) runs.push({ kind, days: [day] });
    else runs[runs.length - 1] = { kind: before.kind === 'holiday' || kind === 'holiday' ? 'holiday' : kind, days: [...before.days, day] };
  }
  return runs;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
