import type { Gate } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import type { InvestigationState } from '../state';

/** Shut until the answer is recorded: who holds it is first the inviting government, then the procuratorate (JU-12). */
export function procuratorateInvited({ procuratorate, investigator, occurredAt }: InvestigationState): readonly Gate[] {
  const gate = 'procuratorate-invited';
  if (procuratorate === null) return [{ gate, state: 'shut', holder: investigator, since: instantOfTime(occurredAt) }];
  const answered = procuratorate.answeredAt;
  if (answered === null) return [{ gate, state: 'shut', holder: procuratorate.organ, since: procuratorate.invitedAt }];
  return [{ gate, state: 'open', holder: procuratorate.organ, since: answered }];
}
