import type { Level } from '../../level/levels';
import type { Rank } from '../../place/rank';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { isLarger } from './is-larger';
import { knownLevel } from './known-level';
import { compareRanks, rankOfOrgan } from './rank-of-organ';
import type { ChainLink } from './state';

/** What each organ that has the report still owes: to send it up, the express report, and the receipt of the organ it was sent to. */
export function chainTasks(state: InvestigationState, world: World): readonly Wanted[] {
  const { chain, takenInBy } = state.reporting;
  const none = chain.length === 0 && state.stage === 'reported';
  return [
    ...(none ? [wanted('record-report-received', takenInBy, state.reportedAt)] : []),
    ...secondReport(state),
    ...chain.flatMap((link) => [...sending(link), ...express(link), ...arriving(link, chain)]),
    ...risen(state, world),
  ];
}

/** The unit reports to two departments (article 9); which one is still without its report nobody here can know, and they may be one. */
function secondReport({ stage, reporting: { chain, takenInBy } }: InvestigationState): readonly Wanted[] {
  const receivers = new Set(chain.filter(({ from }) => from === 'unit').map(({ organ }) => organ));
  const [first] = chain.filter(({ from }) => from === 'unit');
  if (stage !== 'reported' || first === undefined || receivers.size > 1) return [];
  const note = {
    zh: '事故发生单位应同时报告安全生产监督管理部门和负有安全生产监督管理职责的有关部门，请核实另一部门是否接报（同一部门的除外）',
    en: 'the unit reports to the safety department and to the department with the supervisory duty: find out whether the other has it, unless they are one',
  };
  return [wanted('record-report-received', takenInBy, first.receivedAt, { ref: 'second-department', note })];
}

function sending({ ref, organ, receivedAt, onward, forwardedAt }: ChainLink): readonly Wanted[] {
  if (onward !== 'owed' || forwardedAt !== null) return [];
  return [wanted('record-report-forwarded', organ, receivedAt, { ref, presses: `RP-04#${ref}` })];
}

function express({ ref, organ, receivedAt, level, expressAt }: ChainLink): readonly Wanted[] {
  if (!isLarger(level) || expressAt !== null) return [];
  return [wanted('record-express-report', organ, receivedAt, { ref, presses: `RP-12#${ref}` })];
}

function arriving({ ref, sentTo, forwardedAt }: ChainLink, chain: readonly ChainLink[]): readonly Wanted[] {
  if (sentTo === null || forwardedAt === null || chain.some(({ organ }) => organ === sentTo)) return [];
  return [wanted('record-report-received', sentTo, forwardedAt, { ref })];
}

/** Where the chain ended rightly and the level has risen since, it goes on; no hour runs for it until a new report comes in. */
function risen(state: InvestigationState, world: World): readonly Wanted[] {
  const level = knownLevel(state, world);
  const { chain } = state.reporting;
  return [...further(chain, level === null ? undefined : world.law.reporting?.reach[level]), ...expressNow(chain, level)];
}

/** An organ that knew of less when the report came in, and has sent no express report since. */
function expressNow(chain: readonly ChainLink[], level: Level | null): readonly Wanted[] {
  if (!isLarger(level)) return [];
  const answered = new Set(chain.filter((link) => isLarger(link.level) || link.expressAt !== null).map(({ organ }) => organ));
  const first = chain.filter(({ organ, ref }) => organ === ref && !answered.has(organ));
  const note = { zh: '事故等级上升至较大以上，应电话快报', en: 'the level has risen: an express report by phone is due' };
  return first.map(({ ref, organ, receivedAt }) => wanted('record-express-report', organ, receivedAt, { ref, note }));
}

function further(chain: readonly ChainLink[], reach: Rank | undefined): readonly Wanted[] {
  if (reach === undefined) return [];
  const short = chain.filter(
    ({ organ, onward, forwardedAt }) => onward === 'ends-here' && forwardedAt === null && compareRanks(rankOfOrgan(organ), reach) < 0,
  );
  const highest = (link: ChainLink) => chain.every((other) => compareRanks(rankOfOrgan(other.organ), rankOfOrgan(link.organ)) <= 0);
  const note = { zh: '事故等级上升，应继续上报', en: 'the level has risen: it goes further up' };
  return short.filter(highest).map(({ ref, organ, receivedAt }) => wanted('record-report-forwarded', organ, receivedAt, { ref, note }));
}
