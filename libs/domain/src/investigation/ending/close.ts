import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { Close } from './close.schema';
import { caseClosed } from './closing';

/** 结案 as an act of its own, where the approval did not close the case already (T-11). */
export function close(state: InvestigationState, command: CommandOf<Close>): Decision {
  const { name, act } = command;
  if (state.aftermath.closedAt !== null) return reject('already-done', { command: name });
  const refusal =
    onlyInvestigatorSide(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.approval?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'case.closed' });
  return refusal ?? [caseClosed(state, act.occurredAt)];
}
