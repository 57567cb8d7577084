import type { Light } from '@app/clock';

/**
 * The condition under which a case (`"case" c`) shows a light (convention 4.5): ranges of an index, so that no clock is measured that cannot burn so.
 *
 * @param now the database's time as a value of the statement, `$n`: the planner has to know it to see how many cases there will be
 */
export function litSql(light: Light, now: string): string {
  const at = `${now}::timestamptz`;
  const red = `c.red_at <= ${at}`;
  const notRed = `c.red_at > ${at}`;
  // From amber to red, as an index of ranges finds what lies around a moment.
  const amber = `((c.amber_at <= ${at} and ${amberRange} @> ${at}) or ${windowBurns('amber_at', at)})`;
  const green = `(c.green_at <= ${at} or ${windowBurns('green_at', at)})`;
  const lit: Readonly<Record<Light, string>> = {
    red,
    amber: `${notRed} and ${amber}`,
    // What has ended is red or amber: along the order of the ends it is passed over.
    green: `c.end_at >= ${at} and ${notRed} and not ${amber} and ${green}`,
    grey: `c.paused and ${notRed} and not ${green}`,
  };
  return lit[light];
}

const amberRange = 'tstzrange(least(c.amber_at, c.red_at), c.red_at)';

// A window burns no more once it has closed, so its clocks are asked, each by the today of its stream. All else turns once and for all.
function windowBurns(since: 'green_at' | 'amber_at', at: string): string {
  const own = `${at} + s.shift * interval '1 millisecond'`;
  return `(c.window_${since} <= ${at} and exists (select 1 from clock k join stream s on s.id = k.stream
    where k.case_id = c.id and k.${since} <= ${own} and k.dark_at > ${own}))`;
}
