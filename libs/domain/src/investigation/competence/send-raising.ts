import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import { raisingArticle } from './articles';
import type { SendRaising } from './send-raising.schema';

/** The proposer has read the draft and sends it. */
export function sendRaising(state: InvestigationState, { name, act, data }: CommandOf<SendRaising>): Decision {
  const made = state.competence.proposals.find(({ ref }) => ref === data.ref);
  if (made === undefined) return reject('proposal-unknown', { ref: data.ref }, { article: raisingArticle, field: 'data.ref' });
  if (made.sentAt !== null || made.answer !== null) return reject('already-done', { command: name });
  if (act.by.organ !== made.by) {
    const params = { organ: act.by.organ, competent: made.by, command: name };
    return reject('no-competence', params, { article: raisingArticle, field: 'act.by.organ' });
  }
  const early = refuseBefore(act.occurredAt, made.draftedAt, { first: 'raising.drafted', then: 'raising.proposed' });
  return early ?? [{ kind: 'raising.proposed', version: 1, occurredAt: act.occurredAt, data }];
}
