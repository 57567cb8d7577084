import type { CommandOf } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import { refuseStranger } from './finding';

/** Refuses an answer to what was not alleged, was answered, or is another's to verify. */
export function refuseUnalleged(
  state: InvestigationState,
  command: CommandOf<{ readonly ref: string }>,
  then: 'concealment.verified' | 'concealment.refuted',
): Rejection | null {
  const { act, data } = command;
  const alleged = state.reporting.concealments.find(({ ref }) => ref === data.ref);
  if (alleged === undefined) return reject('concealment-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (alleged.status !== 'alleged') return reject('already-done', { command: command.name });
  return refuseStranger(state, command) ?? refuseBefore(act.occurredAt, alleged.allegedAt, { first: 'concealment.alleged', then });
}
