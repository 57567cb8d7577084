import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { formArticle } from '../articles';
import type { CopyApproval } from './copy-approval.schema';

/** That report and approval were sent to the departments concerned; where a place sets a day for it the first sending counts (AP-05). */
export function copyApproval(state: InvestigationState, command: CommandOf<CopyApproval>): Decision {
  const { act, data } = command;
  if (state.approval === null) return reject('approval-none', {}, { article: formArticle });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'approval.copied' }) ?? [
      { kind: 'approval.copied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
