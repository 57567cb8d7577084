import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '../../stream/rejection';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { Archive } from './archive.schema';

/** 归档 (article 31): only of a case that is closed. What comes later (papers, supervisions, an appeal) is still taken. */
export function archive(state: InvestigationState, command: CommandOf<Archive>): Decision {
  const { act } = command;
  const { closedAt } = state.aftermath;
  if (closedAt === null) return reject('case-open', {}, { article: article('三十一') });
  return (
    onlyInvestigatorSide(state, command, article('三十一')) ??
    refuseBefore(act.occurredAt, closedAt, { first: 'case.closed', then: 'case.archived' }) ?? [
      { kind: 'case.archived', version: 1, occurredAt: act.occurredAt, data: {} },
    ]
  );
}
