import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import type { RecordCarryingOut } from './record-carrying-out.schema';

/** The unit's report on how it carries out the approval (article 32; AP-11), as the investigating side received it. It may report again. */
export function recordCarryingOut(state: InvestigationState, command: CommandOf<RecordCarryingOut>): Decision {
  const { act, data } = command;
  if (state.approval === null) return reject('approval-none', {}, { article: article('三十二') });
  return (
    onlyInvestigatorSide(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'carrying-out.reported' }) ?? [
      { kind: 'carrying-out.reported', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
