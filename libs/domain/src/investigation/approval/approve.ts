import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '../../stream/rejection';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { closingWithApproval } from '../ending/closing';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { Approve } from './approve.schema';

/** 批复, under the number that the government's own registry gave it (article 32). */
export function approve(state: InvestigationState, command: CommandOf<Approve>, { law }: World): Decision {
  const { act, data } = command;
  if (state.report === null) return reject('report-not-submitted', {}, { article: article('三十二') });
  return (
    onlyInvestigator(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.report.receivedOn, { first: 'report.received', then: 'approval.issued' }) ?? [
      { kind: 'approval.issued', version: 1, occurredAt: act.occurredAt, data },
      ...closingWithApproval(state, act.occurredAt, law),
    ]
  );
}
