import { beijingDay } from '@app/calendar';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { refuseBeforeReturn } from '../approval/refuse-before-return';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import type { InvestigationState } from '../state';
import { refuseIncomplete } from './missing';
import type { SubmitReport } from './submit-report.schema';

/** The finished report goes to the government; the day on which it is received starts the time for the approval (articles 29, 31, 32; T-09). */
export function submitReport(state: InvestigationState, command: CommandOf<SubmitReport>, world: World): Decision {
  const { act, data } = command;
  if (state.procuratorate === null) return reject('procuratorate-not-invited', {}, { article: article('二十二') });
  const submitted = beijingDay(act.occurredAt);
  if (data.receivedOn > beijingDay(world.now)) {
    return reject('date-in-future', { at: data.receivedOn, now: world.now }, { field: 'data.receivedOn' });
  }
  if (data.receivedOn < submitted) {
    const params = { first: 'report.submitted', then: 'report.received', earlier: submitted, at: data.receivedOn };
    return reject('date-out-of-order', params, { field: 'data.receivedOn' });
  }
  const refusal = refuseBeforeReturn(state, act.occurredAt) ?? onlyTeam(state, command, article('二十九'));
  if (refusal !== null) return refusal;
  return refuseIncomplete(state, act, world.law) ?? [{ kind: 'report.submitted', version: 1, occurredAt: act.occurredAt, data }];
}
