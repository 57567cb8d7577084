import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '../../../stream/rejection';
import type { Rejection } from '../../../stream/rejection';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { reviewArticle } from '../articles';
import type { DecideAppeal } from './decide-appeal.schema';
import type { RecordAppeal } from './record-appeal.schema';
import type { WithdrawAppeal } from './withdraw-appeal.schema';

/** 复议 or 诉讼 against the approval (AP-13): a party's act, entered by whoever hears of it. It pauses nothing here. */
export function recordAppeal({ approval, decision }: InvestigationState, { act, data }: CommandOf<RecordAppeal>): Decision {
  if (approval === null) return reject('approval-none', {}, { article: reviewArticle });
  if (decision.appeals.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  }
  return (
    refuseBefore(act.occurredAt, approval.issuedAt, { first: 'approval.issued', then: 'appeal.filed' }) ?? [
      { kind: 'appeal.filed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

export function withdrawAppeal(state: InvestigationState, command: CommandOf<WithdrawAppeal>): Decision {
  const { act, data } = command;
  return refuseSettled(state, command, 'appeal.withdrawn') ?? [{ kind: 'appeal.withdrawn', version: 1, occurredAt: act.occurredAt, data }];
}

/** What the reviewing organ or the court decided. What follows from it is for the government to do. */
export function decideAppeal(state: InvestigationState, command: CommandOf<DecideAppeal>): Decision {
  const { act, data } = command;
  return refuseSettled(state, command, 'appeal.decided') ?? [{ kind: 'appeal.decided', version: 1, occurredAt: act.occurredAt, data }];
}

type Answer = CommandOf<{ readonly ref: string }>;

function refuseSettled({ decision }: InvestigationState, { name, act, data }: Answer, then: string): Rejection | null {
  const appeal = decision.appeals.find(({ ref }) => ref === data.ref);
  if (appeal === undefined) return reject('appeal-unknown', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  if (appeal.status !== 'pending') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, appeal.filedAt, { first: 'appeal.filed', then });
}
