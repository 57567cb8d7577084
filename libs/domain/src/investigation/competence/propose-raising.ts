import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { raisingArticle } from './articles';
import { groundOf, refuseNotHigher } from './higher';
import { raisingLetter } from './letters';
import type { ProposeRaising } from './propose-raising.schema';
import { competenceLawOf, levelOf } from './who-investigates';

/** The free power of article 20(1), in the place of a named ground. */
export const freeGround = 'JU-03';

/**
 * Drafts a proposal to raise the case on a named ground (JU-06 … JU-11) or on the free power of a higher government. Whether a ground is met
 * is for the proposer to say, and the draft goes nowhere by itself.
 */
export function proposeRaising(state: InvestigationState, { act, data }: CommandOf<ProposeRaising>, world: World): Decision {
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const { ref, to, reason } = data;
  if (state.competence.proposals.some((made) => made.ref === ref))
    return reject('ref-taken', { ref }, { article: raisingArticle, field: 'data.ref' });
  const refusal = refuseNotHigher(to, state, known, { article: raisingArticle, field: 'data.to' });
  if (refusal !== null) return refusal;
  const named = groundOf(data.ground, state, known, levelOf(state, world));
  if (named === undefined && data.ground !== freeGround)
    return reject('raising-ground-unknown', { ground: data.ground }, { article: raisingArticle, field: 'data.ground' });
  const ground = named?.title.zh ?? '上级人民政府认为必要';
  const basis = named === undefined ? raisingArticle : `${named.basis.law}${named.basis.article}`;
  const draft = { ...data, by: act.by.organ, article: basis, text: raisingLetter(state, { ground, basis, reason }) };
  return [{ kind: 'raising.drafted', version: 1, occurredAt: act.occurredAt, data: draft }];
}
