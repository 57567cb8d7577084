import { addWorkingDays, beijingDay, daysBetween } from '@app/calendar';
import { extensionRule } from '@app/clock';
import type { Clock, Text } from '@app/clock';
import type { World } from '../../stream/procedure';
import { governing, reportLimits } from '../governing-clock';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { handOvers } from './hands';

/** The reminder of the limit that says "ask now": later there is hardly time to have an extension approved before the end. */
const workingDaysToAsk = 10;

/**
 * Tells the government that has just got the case what it inherits: nothing restarts, the period runs from the accident (T-05). Gone once an
 * extension was asked for since, or the report is in.
 */
export function inheritedTask(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Wanted[] {
  const last = handOvers(state).at(-1);
  const open = state.stage === 'reported' || state.stage === 'investigating';
  // After a revocation the limit of the first report is over, or was kept: there is nothing to extend.
  if (last === undefined || last.way === 'revoked' || !open || state.extensions.some(({ askedAt }) => askedAt >= last.at)) return [];
  const clock = governing(clocks, reportLimits);
  const dueDate = clock?.dueDate ?? null;
  if (clock === undefined || dueDate === null) return [];
  // Where the law knows no extension there is nothing to ask for.
  if ((extensionRule(world.law.clocks, clock.rule, state.facts)?.max ?? 0) === 0) return [];
  return [wanted('ask-extension', state.investigator, last.at, { presses: reportLimits, note: inherited(dueDate, world) })];
}

function inherited(dueDate: string, { now, calendar }: World): Text {
  const left = daysBetween(beijingDay(now), dueDate);
  if (left < 0)
    return {
      zh: `调查期限自事故发生之日起计算，不因提级重新起算，已于${dueDate}届满，不能再延期`,
      en: `the period runs from the accident and did not restart; it ended on ${dueDate} and can no longer be extended`,
    };
  const { day } = addWorkingDays(calendar, dueDate, -workingDaysToAsk);
  const ask = day < beijingDay(now) ? { zh: '确需延期的请立即申请', en: 'if an extension is needed, ask now' } : askBy(day);
  return {
    zh: `调查期限自事故发生之日起计算，不因提级重新起算，至${dueDate}，还剩${left}日；${ask.zh}`,
    en: `the period runs from the accident and did not restart: until ${dueDate}, ${left} days left; ${ask.en}`,
  };
}

function askBy(day: string): Text {
  return { zh: `确需延期的最迟于${day}申请`, en: `if an extension is needed, ask by ${day}` };
}
