import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { Apply } from '../stream/decision';
import type * as matter from '../stream/matter';
import type { Stage } from './stages';
import type { SupervisionState } from './state';

export type Matter = matter.Matter<SupervisionState, Stage>;

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

/** Messages come from the case itself, never from people. */
export function refusePeople({ name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  return act.via === 'system' ? null : reject('system-only', { command: name });
}

/** The state in another stage, since the event. */
export function inStage(stage: Stage): Apply<SupervisionState> {
  return (state, event) => ({ ...state, stage, stageSince: event.occurredAt });
}
