import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import type { RecordAdviserAnswer } from './record-adviser-answer.schema';

/** Joins the team, gives an opinion in writing, or declines; the last two say what or why. */
export function recordAdviserAnswer(state: InvestigationState, { act, data }: CommandOf<RecordAdviserAnswer>): Decision {
  const invited = state.teamwork.advisers.find(({ ref }) => ref === data.ref);
  if (invited === undefined) return reject('adviser-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (data.answer !== 'joins' && data.opinion === undefined)
    return reject('reason-missing', { answer: data.answer }, { field: 'data.opinion' });
  return (
    refuseBefore(act.occurredAt, invited.invitedAt, { first: 'adviser.invited', then: 'record-adviser-answer' }) ?? [
      { kind: 'adviser.answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
