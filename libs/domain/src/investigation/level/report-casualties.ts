import { instantOfTime, dayAt, refuseBefore } from '../../stream/times';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import { overdrawn, personMoves } from './casualty-history';
import { levelStanding } from './level-standing';
import type { ReportCasualties } from './report-casualties.schema';
import { assessed, supposing } from './supposing';

type Report = CommandOf<ReportCasualties>;

const basis = article('十三');

/**
 * A supplementary report of casualties (补报, RP-11, LV-03), by whoever has to give it. What became true after the window is kept and
 * marked as not relevant for the level (T-16); nothing is refused because it comes late, and nobody is found late by it.
 */
export function reportCasualties(state: InvestigationState, command: Report, world: World): Decision {
  const { act, data } = command;
  const refusal = refuseContent(state, data) ?? refuseTimes(state, command, world);
  if (refusal !== null) return refusal;
  const event = { kind: 'casualties.changed', version: 1, occurredAt: act.occurredAt, data };
  const after = supposing(state, event, act, world);
  const moves = personMoves(after);
  const group = overdrawn(moves);
  if (group !== null) return reject('casualties-overdrawn', { group }, { article: basis, field: 'data' });
  const standing = levelStanding(after, world);
  if (standing === null) return [event];
  const { changes } = standing.casualties.late;
  const own = moves.filter(({ id }) => id.startsWith(`${data.ref}:`));
  const levelRelevant = own.length === 0 || own.some(({ id }) => !changes.includes(id));
  return [{ ...event, data: { ...data, levelRelevant, ...assessed(after, world) } }];
}

function refuseContent({ grading }: InvestigationState, { ref, moves, deaths, seriousInjuries, missing }: ReportCasualties) {
  if (grading.reports.some((report) => report.ref === ref)) return reject('ref-taken', { ref }, { article: basis, field: 'data.ref' });
  const totals = [deaths, seriousInjuries, missing].some((count) => count !== undefined);
  if (totals === (moves !== undefined)) return reject('casualties-totals-or-moves', {}, { article: basis, field: 'data' });
  const still = moves?.findIndex(({ from, to }) => from === to) ?? -1;
  return still < 0 ? null : reject('casualties-same-group', {}, { article: basis, field: `data.moves.${still}.to` });
}

function refuseTimes({ occurredAt }: InvestigationState, { act, data }: Report, { now }: World): Rejection | null {
  const { at, knownAt = act.occurredAt } = data;
  if (dayAt(at) < dayAt(occurredAt)) return reject('date-before-accident', { at, accident: occurredAt }, { field: 'data.at' });
  if (instantOfTime(at) > now) return reject('date-in-future', { at, now }, { field: 'data.at' });
  if (instantOfTime(knownAt) > now) return reject('date-in-future', { at: knownAt, now }, { field: 'data.knownAt' });
  const order = { first: 'casualties.changed', then: 'casualties.known' };
  return refuseBefore(knownAt, at, order) ?? refuseBefore(act.occurredAt, knownAt, knownFirst);
}

const knownFirst = { first: 'casualties.known', then: 'report-casualties' };
