import type { Actor } from '@app/streams';
import type { InvestigationState } from '../../state';

/** Whether an act is the leader's: by the post or name that the appointment gives, or by those of the person who leads. */
export function isLeader({ team, teamwork }: InvestigationState, { post, person }: Actor): boolean {
  const leader = teamwork.people.find(({ role }) => role === 'leader');
  const names = [team?.leader, leader?.post, leader?.name];
  return names.includes(post) || (person !== undefined && names.includes(person));
}
