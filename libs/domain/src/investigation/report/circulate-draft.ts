import type { CommandOf, Decision } from '../../stream/decision';
import { isRejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { CirculateDraft } from './circulate-draft.schema';
import { currentDraft } from './current-draft';
import { refuseReplyBeforeSending } from './reply-period';

/** The draft goes out for comments. The period is the letter's own, not the law's: silence after it is shown and never a yes. */
export function circulateDraft(state: InvestigationState, command: CommandOf<CirculateDraft>): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const circulated = {
    round: state.drafting.circulations.length + 1,
    version: draft.version,
    addressees: [...new Set(data.addressees)],
    replyBy: data.replyBy,
  };
  return (
    onlyTeam(state, command, article('二十五')) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.circulated' }) ??
    refuseReplyBeforeSending(act.occurredAt, data.replyBy) ?? [
      { kind: 'draft.circulated', version: 1, occurredAt: act.occurredAt, data: circulated },
    ]
  );
}
