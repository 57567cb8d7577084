import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import { raisingArticle } from './articles';
import { seenLaw } from './check';
import { refuseUnheld } from './give-over';
import { handOvers } from './hands';
import type { ReturnCase } from './return-case.schema';
import { unsettled } from './unsettled';

/**
 * 交回: the government that raised or took over the case gives it back. No law asks for it, also not when the level went down (T-19), and
 * nothing restarts (T-05).
 */
export function returnCase(state: InvestigationState, command: CommandOf<ReturnCase>, world: World): Decision {
  const { act, data } = command;
  const held = handOvers(state).at(-1);
  // What a revocation ordered stands until a higher government orders otherwise.
  if (held === undefined || held.way === 'returned' || held.way === 'revoked')
    return reject('nothing-to-return', {}, { article: raisingArticle });
  const refusal = refuseUnheld(state, act, raisingArticle) ?? onlyInvestigator(state, command, raisingArticle);
  if (refusal !== null) return refusal;
  const to = data.to ?? held.from;
  if (to === unsettled || to === state.investigator) return reject('return-to-whom', {}, { article: raisingArticle, field: 'data.to' });
  const told = { from: state.investigator, to, reason: data.reason, article: raisingArticle, seen: seenLaw(state, world) };
  return [{ kind: 'case.returned', version: 1, occurredAt: act.occurredAt, data: told }];
}
