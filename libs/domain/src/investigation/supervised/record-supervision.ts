import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { article as supervisionArticle } from '../../supervision/articles';
import type { InvestigationState } from '../state';
import type { RecordSupervision } from './record-supervision.schema';

/**
 * A higher office takes the case under supervision (挂牌督办): its own act, in its own name, over others (SV-01, T-23, T-27). Entered late, also
 * after the case was closed, which the supervision then has to hear.
 */
export function recordSupervision(state: InvestigationState, { name, act, data }: CommandOf<RecordSupervision>): Decision {
  if (act.by.organ !== data.supervisor) {
    return reject(
      'no-competence',
      { organ: act.by.organ, competent: data.supervisor, command: name },
      { article: supervisionArticle('三'), field: 'act.by.organ' },
    );
  }
  if (data.supervisor === state.investigator)
    return reject('supervisor-is-supervised', { organ: data.supervisor }, { field: 'data.supervisor' });
  const n = state.supervisions.length + 1;
  const { closedAt } = state.aftermath;
  return [
    { kind: 'supervision.recorded', version: 1, occurredAt: act.occurredAt, data: { ...data, n } },
    ...(closedAt === null ? [] : [{ kind: 'supervision.told-closed', version: 1, occurredAt: closedAt, data: { n } }]),
  ];
}
