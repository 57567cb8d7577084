import type { Light } from '@app/clock';

/** Whose light it is: a case (`"case" c`) or one of its procedures (`stream s`, whose columns are null where nothing turns), and which clocks are its own. */
const rows = {
  case: { turn: (column: string) => `c.${column}`, paused: 'c.paused', clocks: 'k.case_id = c.id' },
  stream: { turn: (column: string) => `coalesce(s.${column}, 'infinity')`, paused: 's.paused', clocks: 'k.stream = s.id' },
} as const;

/**
 * The condition under which a case or a procedure shows a light (convention 4.5): ranges of an index, so that no clock is measured that cannot burn so.
 *
 * @param now the database's time as a value of the statement, `$n`: the planner has to know it to see how many there will be
 */
export function litSql(light: Light, now: string, whose: keyof typeof rows = 'case'): string {
  const at = `${now}::timestamptz`;
  const { turn, paused, clocks } = rows[whose];
  const [greenAt, amberAt, redAt] = [turn('green_at'), turn('amber_at'), turn('red_at')];
  const red = `${redAt} <= ${at}`;
  const notRed = `${redAt} > ${at}`;
  // From amber to red, as an index of ranges finds what lies around a moment.
  const range = `tstzrange(least(${amberAt}, ${redAt}), ${redAt})`;
  const amber = `((${amberAt} <= ${at} and ${range} @> ${at}) or ${windowBurns('amber_at')})`;
  const green = `(${greenAt} <= ${at} or ${windowBurns('green_at')})`;
  const lit: Readonly<Record<Light, string>> = {
    red,
    amber: `${notRed} and ${amber}`,
    // What has ended is red or amber: along the order of the ends it is passed over.
    green: `${turn('end_at')} >= ${at} and ${notRed} and not ${amber} and ${green}`,
    grey: `${paused} and ${notRed} and not ${green}`,
  };
  return lit[light];

  // A window burns no more once it has closed, so its clocks are asked, each by the today of its stream. All else turns once and for all.
  function windowBurns(since: 'green_at' | 'amber_at'): string {
    const own = `${at} + o.shift * interval '1 millisecond'`;
    return `(${turn(`window_${since}`)} <= ${at} and exists (select 1 from clock k join stream o on o.id = k.stream
    where ${clocks} and k.${since} <= ${own} and k.dark_at > ${own}))`;
  }
}
