import { isDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { instantOf, later } from './order';
import type { AccidentRecord } from './record.schema';

type Told = NonNullable<AccidentRecord['casualty_timeline']>[number];

/** A published report of casualties, in the order in which they count. */
export interface DatedToll extends Pick<Told, 'deaths' | 'missing' | 'serious_injuries'> {
  readonly as_of: string;
}

const hasNumbers = ({ deaths, missing, serious_injuries: injuries }: Told): boolean =>
  [deaths, missing, injuries].some((count) => count !== null);

// Totals of a day stand at its end: of one that tells its hour and one that does not, the latter is the later one.
const endOf = (time: string): string => (isDay(time) ? `${time}T24` : time);

/** Reports that have a day and say how many, by time; of two of one time the later one in the list comes later, and counts. */
export function timeline({ casualty_timeline }: AccidentRecord): readonly DatedToll[] {
  const dated = (casualty_timeline ?? []).flatMap((told) => {
    const { as_of, deaths, missing, serious_injuries } = told;
    return as_of === null || !hasNumbers(told) ? [] : [{ as_of, deaths, missing, serious_injuries }];
  });
  return dated.sort((left, right) => (endOf(left.as_of) < endOf(right.as_of) ? -1 : endOf(left.as_of) > endOf(right.as_of) ? 1 : 0));
}

/** Reports that nothing can be made of, as a text each: without a day, or without a number. */
export function unplayedTolls({ casualty_timeline }: AccidentRecord): readonly string[] {
  return (casualty_timeline ?? []).flatMap((told) => (told.as_of === null || !hasNumbers(told) ? [inWords(told)] : []));
}

function inWords({ as_of, deaths, missing, serious_injuries }: Told): string {
  const counts = [
    ['死亡', deaths],
    ['下落不明', missing],
    ['重伤', serious_injuries],
  ] as const;
  const said = counts.flatMap(([what, count]) => (count === null ? [] : [`${what}${count}人`]));
  return [as_of ?? '无日期', ...(said.length === 0 ? ['无人数'] : said)].join('，');
}

/** A report with the instant at which it is given: its own, the evening of its day, or as soon after as one that came before it allows. */
export function timed(tolls: readonly DatedToll[], opened: Instant): readonly (DatedToll & { readonly at: Instant })[] {
  let last = later(opened, 1);
  return tolls.map((toll) => {
    const own = instantOf(toll.as_of, 18);
    last = own > last ? own : last;
    return { ...toll, at: last };
  });
}
