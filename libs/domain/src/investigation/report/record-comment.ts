import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import type { RecordComment } from './record-comment.schema';

/** One point of an addressee's reply, or its word that it has none; also after the period, and as often as it has points. */
export function recordComment(state: InvestigationState, { act, data }: CommandOf<RecordComment>): Decision {
  const { circulations, comments } = state.drafting;
  const asked = circulations.filter(({ addressees }) => addressees.includes(data.addressee)).at(-1);
  if (asked === undefined) return reject('comment-not-asked', { addressee: data.addressee }, { field: 'data.addressee' });
  if (data.opinion === 'comments' && data.text === undefined) return reject('comment-text-missing', {}, { field: 'data.text' });
  const comment = {
    n: comments.length + 1,
    round: asked.round,
    addressee: data.addressee,
    text: data.opinion === 'comments' ? (data.text ?? null) : null,
  };
  return (
    refuseBefore(act.occurredAt, asked.sentAt, { first: 'draft.circulated', then: 'draft.commented' }) ?? [
      { kind: 'draft.commented', version: 1, occurredAt: act.occurredAt, data: comment },
    ]
  );
}
