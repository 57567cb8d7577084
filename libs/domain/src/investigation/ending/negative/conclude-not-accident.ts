import type { CommandOf, Decision } from '../../../stream/decision';
import type { World } from '../../../stream/procedure';
import { refuseBefore } from '../../../stream/times';
import { refuseUndocumented } from '../../documents/refuse-undocumented';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { copyingArticle } from '../articles';
import { closingWithApproval } from '../closing';
import type { ConcludeNotAccident } from './conclude-not-accident.schema';

/** A conclusion comes as an opinion of the department, as a report on the case, or as the approval or notice of the government. */
const papers = ['opinion', 'report', 'approval', 'notice'] as const;

/**
 * A written conclusion that it was no production-safety accident (AP-12): a judgment with its reason and its paper, never a mere
 * cancelling (T-42). A case that closes with its approval closes with this.
 */
export function concludeNotAccident(state: InvestigationState, command: CommandOf<ConcludeNotAccident>, { law }: World): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, copyingArticle) ??
    refuseBefore(act.occurredAt, state.reportedAt, { first: 'accident.reported', then: 'conclusion.negative' }) ??
    refuseUndocumented(state, act, papers, copyingArticle) ?? [
      { kind: 'conclusion.negative', version: 1, occurredAt: act.occurredAt, data: { ...data, from: state.stage } },
      ...closingWithApproval(state, act.occurredAt, law),
    ]
  );
}
