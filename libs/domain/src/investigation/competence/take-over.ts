import { onLevelChange } from '../../competence/level-change';
import type { LevelChange } from '../../competence/level-change';
import type { CasualtyRules } from '../../level/casualty-rules';
import { casualtyWindow } from '../../level/casualty-window';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayAt, instantOfTime } from '../../stream/times';
import { countedAccident } from '../level/accident-kind';
import { levelMove } from '../level/level-move';
import type { InvestigationState } from '../state';
import { takeOverArticle } from './articles';
import { seenLaw } from './check';
import { refuseUnheld } from './give-over';
import { refuseNotHigher } from './higher';
import type { TakeOver } from './take-over.schema';
import { competenceLawOf } from './who-investigates';

/**
 * 另行组织调查: a higher government may set up its own team when casualties changed the level inside the window (article 20(2); JU-04).
 * It is the change that must fall inside, the decision may follow. Loss and the counting of the missing are no such change (T-15, T-18).
 * The change is the one that the casualties on record show, unless the decision itself names it.
 */
export function takeOver(state: InvestigationState, { act, data }: CommandOf<TakeOver>, world: World): Decision {
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const rules = world.law.casualties;
  if (rules === undefined) return reject('rule-missing', { rule: 'JU-04', pack: world.law.pack });
  const change = changeOf(state, data, world);
  if (change === null) return reject('level-change-unknown', {}, { article: takeOverArticle, field: 'data.changedAt' });
  const refusal =
    refuseImpossible(state, change, world) ??
    refuseUnheld(state, act, takeOverArticle) ??
    refuseNotHigher(act.by.organ, state, known, { article: takeOverArticle, field: 'act.by.organ' }) ??
    refuseOutside(state, change, rules);
  if (refusal !== null) return refusal;
  const hands = { fromOrgan: state.investigator, toOrgan: act.by.organ, article: takeOverArticle, seen: seenLaw(state, world) };
  return [{ kind: 'case.taken-over', version: 1, occurredAt: act.occurredAt, data: { ...change, reason: data.reason, ...hands } }];
}

function changeOf(state: InvestigationState, told: TakeOver, world: World): LevelChange | null {
  const shown = levelMove(state, world)?.change;
  const from = told.from ?? shown?.from;
  const to = told.to ?? shown?.to;
  const ground = told.ground ?? shown?.ground;
  const changedAt = told.changedAt ?? shown?.changedAt;
  return from && to && ground && changedAt ? { from, to, ground, changedAt } : null;
}

function refuseImpossible({ occurredAt }: InvestigationState, { changedAt }: LevelChange, { now }: World): Rejection | null {
  if (instantOfTime(changedAt) > now) return reject('date-in-future', { at: changedAt, now }, { field: 'data.changedAt' });
  if (dayAt(changedAt) >= dayAt(occurredAt)) return null;
  return reject('date-before-accident', { at: changedAt, accident: occurredAt }, { field: 'data.changedAt' });
}

function refuseOutside(state: InvestigationState, change: LevelChange, rules: CasualtyRules): Rejection | null {
  const accident = countedAccident(state);
  const { way, derivation } = onLevelChange(change, accident, rules);
  const { from, to, changedAt, ground } = change;
  if (way === 'take-over') return null;
  if (way === 'keep') return reject('level-not-higher', { from, to }, { article: takeOverArticle, field: 'data.to' });
  const basis = derivation[0]?.basis;
  const article = basis === undefined ? takeOverArticle : `${basis.law}${basis.article}`;
  const params = { changedAt: dayAt(changedAt), lastDay: casualtyWindow(accident, rules).lastDay };
  return reject('only-raising-left', params, { article, field: ground === 'casualties' ? 'data.changedAt' : 'data.ground' });
}

export type TakenOver = Pick<TakeOver, 'reason'> & {
  readonly fromOrgan: string;
  readonly toOrgan: string;
  readonly article: string;
  readonly seen: string | null;
};
