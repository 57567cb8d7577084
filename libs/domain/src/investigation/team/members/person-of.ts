import type { Instant } from '@app/calendar';
import type { TeamPerson } from '../state';
import type { Member } from './member.schema';

/** A member as the state keeps it. */
export function personOf({ ref, organ, name, post, role, group }: Member, since: Instant): TeamPerson {
  return { ref, organ, name: name ?? null, post, role, group: group ?? null, since };
}
