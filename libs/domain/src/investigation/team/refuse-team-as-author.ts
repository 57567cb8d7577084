import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';

/** A team is no legal person: what binds others is the act of an organ that sends people to it (T-32). */
export function refuseTeamAsAuthor({ name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  if (!act.by.organ.endsWith('-team')) return null;
  return reject('team-cannot-decide', { organ: act.by.organ, command: name }, { field: 'act.by.organ' });
}
