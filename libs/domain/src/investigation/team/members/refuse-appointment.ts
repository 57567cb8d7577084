import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { TeamPerson } from '../state';
import { refuseConflicted } from './conflicts';

/** Refuses a second person under one reference, one with a direct interest, and a leader who is not named by the government (JU-16, JU-17). */
export function refuseAppointment(
  { teamwork }: InvestigationState,
  { ref, role }: Pick<TeamPerson, 'ref' | 'role'>,
  field: string,
): Rejection | null {
  if (teamwork.people.some((serving) => serving.ref === ref)) return reject('ref-taken', { ref }, { field: `${field}.ref` });
  if (role === 'leader') return reject('leader-by-government', {}, { article: article('二十四'), field: `${field}.role` });
  return refuseConflicted(teamwork, ref, `${field}.ref`);
}
