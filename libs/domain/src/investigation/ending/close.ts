import type { CommandOf, Decision } from '../../stream/decision';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { Close } from './close.schema';

/** 结案: an act of its own, apart from the approval (T-11). The supervisions that still run are told. */
export function close(state: InvestigationState, command: CommandOf<Close>): Decision {
  const { act } = command;
  const supervisions = state.supervisions.filter(({ status }) => status !== 'released' && status !== 'withdrawn').map(({ n }) => n);
  const refusal =
    onlyInvestigatorSide(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.approval?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'case.closed' });
  return refusal ?? [{ kind: 'case.closed', version: 1, occurredAt: act.occurredAt, data: { supervisions } }];
}
