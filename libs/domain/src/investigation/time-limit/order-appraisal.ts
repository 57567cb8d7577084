import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../articles';
import { refuseAfterReport } from './after-report';
import type { InvestigationState } from '../state';
import type { OrderAppraisal } from './order-appraisal.schema';

/** Its time does not count towards the investigation (article 27). */
export function orderAppraisal(state: InvestigationState, command: CommandOf<OrderAppraisal>): Decision {
  const { act, data } = command;
  if (state.appraisals.some((appraisal) => appraisal.ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('二十七'), field: 'data.ref' });
  }
  return refuseAfterReport(state, command) ?? [{ kind: 'appraisal.ordered', version: 1, occurredAt: act.occurredAt, data }];
}
