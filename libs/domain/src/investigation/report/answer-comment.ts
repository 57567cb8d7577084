import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { AnswerComment } from './answer-comment.schema';

/** What becomes of a comment. The team may think again: the last answer stands, the earlier ones stay in the ledger. */
export function answerComment(state: InvestigationState, command: CommandOf<AnswerComment>): Decision {
  const { act, data } = command;
  const comment = state.drafting.comments.find(({ n }) => n === data.n);
  if (comment === undefined || comment.text === null) return reject('comment-unknown', { n: data.n }, { field: 'data.n' });
  if (data.adopted !== 'adopted' && data.reason === undefined) {
    return reject('reason-missing', { answer: data.adopted }, { field: 'data.reason' });
  }
  return (
    onlyTeam(state, command, article('二十五')) ??
    refuseBefore(act.occurredAt, comment.at, { first: 'draft.commented', then: 'draft.comment-answered' }) ?? [
      { kind: 'draft.comment-answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
