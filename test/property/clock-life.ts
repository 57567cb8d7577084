import { dueRungs, nextRung, project } from '@app/clock';
import type { Clock, ClockRule, Fact, Rung } from '@app/clock';
import { releaseInForce } from '@app/register';

const { calendar } = releaseInForce();

export interface Firing {
  readonly rung: Rung;
  readonly clock: Clock | undefined;
}

export const lastDay = '2024-12-31T00:00:00.000Z';

/**
 * Lives through a case as the host does: facts become known one by one, and what is due fires before the next one.
 *
 * @param look called with each projection and with the one that takes over from the last what has not changed
 */
export function live(
  rules: readonly ClockRule[],
  facts: readonly Fact[],
  look?: (fresh: readonly Clock[], kept: readonly Clock[]) => void,
): readonly Firing[] {
  const firings: Firing[] = [];
  const known: Fact[] = [];
  let before: readonly Clock[] = [];
  const clocks = (now: string): readonly Clock[] => {
    const options = { fired: firings.map(({ rung }) => rung.id), offsetMinutes: 13 };
    const fresh = project(rules, known, calendar, now, options);
    if (look !== undefined) look(fresh, (before = project(rules, known, calendar, now, { ...options, before })));
    return fresh;
  };
  let today = '';
  const fireUntil = (end: string): void => {
    for (let at = nextRung(clocks(today))?.at; at !== undefined && at <= end; at = nextRung(clocks(today))?.at) {
      today = at > today ? at : today;
      const shown = clocks(today);
      const rung = dueRungs(shown, today)[0];
      if (rung === undefined) throw new Error('nextRung promised a rung');
      // A rung that fires for ever shall fail, not hang.
      if (firings.length > 2000) throw new Error('no end of reminders');
      firings.push({ rung, clock: shown.find(({ id }) => id === rung.clock) });
    }
    today = end;
  };
  for (const fact of [...facts].sort((a, b) => ((a.recordedAt ?? '') < (b.recordedAt ?? '') ? -1 : 1))) {
    fireUntil(fact.recordedAt ?? '');
    known.push(fact);
  }
  fireUntil(lastDay);
  return firings;
}
