import type { Clock } from '@app/clock';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { addresseeTitles, toBeTold } from './addressees';
import { chainTasks } from './chain-tasks';
import { governmentsAbove } from './governments-above';
import { knownLevel } from './known-level';
import { movedTasks } from './moved-objects';
import { rankTitles } from './rank-of-organ';

/** What the report of the accident still asks for; the chain goes on whatever the stage. */
export function reportTasks(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Wanted[] {
  return [
    ...chainTasks(state, world),
    ...followUpTask(state),
    ...statisticsTask(state, clocks),
    ...early(state, world),
    ...movedTasks(state),
  ];
}

function followUpTask({ reporting: { followUps, takenInBy } }: InvestigationState): readonly Wanted[] {
  const { lastAt, owedSince, endedAt, series } = followUps;
  const since = lastAt ?? owedSince;
  if (since === undefined || endedAt !== null) return [];
  return [wanted('record-follow-up-report', takenInBy, since, { presses: `RP-12-daily#${series}` })];
}

function statisticsTask({ reporting }: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const running = clocks.some(({ rule, status }) => rule === 'RP-19' && status !== 'pending');
  const since = reporting.chain[0]?.receivedAt;
  if (!running || since === undefined || reporting.statisticsAt !== null) return [];
  return [wanted('record-statistics-entry', reporting.takenInBy, since, { presses: 'RP-19' })];
}

/** Only until the team is at work: an old case must not ask for telephone calls for ever. */
function early(state: InvestigationState, world: World): readonly Wanted[] {
  const { stage, reporting, reportedAt, investigator } = state;
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const untold = toBeTold.filter((addressee) => !reporting.notices.some((notice) => notice.addressee === addressee));
  const notices = untold.map((addressee) => ({
    ...wanted('record-notice', reporting.takenInBy, reportedAt, { note: addresseeTitles[addressee] }),
    id: `record-notice:${addressee}`,
  }));
  const record = reporting.rescueRecordAt === null ? [wanted('record-rescue-record', investigator, reportedAt)] : [];
  const informed = reporting.unitInformedAt === null ? [wanted('record-unit-informed', reporting.takenInBy, reportedAt)] : [];
  return [...informed, ...notices, ...governmentsAbove(state, world), ...arrival(state, world), ...record];
}

function arrival(state: InvestigationState, world: World): readonly Wanted[] {
  const { reporting, reportedAt } = state;
  if (reporting.arrivals.length > 0) return [];
  const rank = world.law.reporting?.scene[knownLevel(state, world) ?? 'ordinary'];
  const note = rank === undefined ? {} : { note: rankTitles[rank] };
  return [wanted('record-arrival', reporting.takenInBy, reportedAt, note)];
}
