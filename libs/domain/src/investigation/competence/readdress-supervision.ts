import { article } from '../../supervision/articles';
import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import type { ReaddressSupervision } from './readdress-supervision.schema';

/**
 * The supervisor says who answers to it now that the case is in other hands. Nothing says that a notice to the old government follows the
 * case by itself (T-50), so it is re-addressed, or withdrawn in its own procedure. To leave it where it is, its addressee is named again.
 */
export function readdressSupervision(state: InvestigationState, { name, act, data }: CommandOf<ReaddressSupervision>): Decision {
  const link = state.supervisions.find(({ n }) => n === data.n);
  if (link === undefined) return reject('supervision-unknown', { n: data.n });
  const { organ } = act.by;
  if (organ !== link.supervisor) {
    const params = { organ, competent: link.supervisor, command: name };
    return reject('no-competence', params, { article: article('三'), field: 'act.by.organ' });
  }
  if (link.status === 'released' || link.status === 'withdrawn') return reject('supervision-ended', { n: data.n });
  if (data.addressee === link.supervisor) return reject('supervisor-is-supervised', { organ }, { field: 'data.addressee' });
  const early = refuseBefore(act.occurredAt, link.recordedAt, { first: 'supervision.opened', then: 'supervision.readdressed' });
  return early ?? [{ kind: 'supervision.readdressed', version: 1, occurredAt: act.occurredAt, data }];
}
