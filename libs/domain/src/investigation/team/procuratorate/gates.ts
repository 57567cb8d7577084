import type { Gate } from '../../../stream/procedure';
import { instantOfTime } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { currentInvitation } from './current-invitation';

/** Shut until the answer is recorded: who holds it is first the inviting government, then the procuratorate (JU-12). */
export function procuratorateInvited(state: InvestigationState): readonly Gate[] {
  const gate = 'procuratorate-invited';
  const { investigator, occurredAt } = state;
  const invited = currentInvitation(state);
  if (invited === undefined) return [{ gate, state: 'shut', holder: investigator, since: instantOfTime(occurredAt) }];
  if (invited.answeredAt === null) return [{ gate, state: 'shut', holder: invited.organ, since: invited.invitedAt }];
  return [{ gate, state: 'open', holder: invited.organ, since: invited.answeredAt }];
}
