import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { RecordProcuratorateAnswer } from './record-procuratorate-answer.schema';

/**
 * Joins, works beside the team, or declines with a reason; at any time, also after the report was submitted, and as often as it
 * changes. No answer is never a silent yes (JU-12, T-14).
 */
export function recordProcuratorateAnswer(state: InvestigationState, { act, data }: CommandOf<RecordProcuratorateAnswer>): Decision {
  const invited = state.teamwork.invitations.findLast(({ organ }) => data.organ === undefined || organ === data.organ);
  if (invited === undefined) return reject('procuratorate-not-invited', {}, { article: article('二十二') });
  if (data.answer === 'declined' && data.reason === undefined)
    return reject('reason-missing', { answer: data.answer }, { field: 'data.reason' });
  return (
    refuseBefore(act.occurredAt, invited.invitedAt, { first: 'procuratorate.invited', then: 'procuratorate.answered' }) ?? [
      { kind: 'procuratorate.answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
