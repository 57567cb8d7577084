import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { SupervisionState } from './state';

type Party = 'supervisor' | 'addressee';

/** Refuses an act that belongs to one of the two sides of the notice. */
export function only(
  party: Party,
  state: SupervisionState,
  { name, act }: Pick<Command, 'name' | 'act'>,
  article: string,
): Rejection | null {
  if (act.by.organ === state[party]) return null;
  return reject('no-competence', { organ: act.by.organ, competent: state[party], command: name }, { article, field: 'act.by.organ' });
}
