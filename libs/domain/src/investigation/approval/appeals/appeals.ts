import type { CommandOf, Decision } from '../../../stream/decision';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { reviewArticle } from '../articles';
import type { Appeal } from '../state';
import type { DecideAppeal } from './decide-appeal.schema';
import { addresseeOf } from './of-addressee';
import type { RecordAppeal } from './record-appeal.schema';
import type { WithdrawAppeal } from './withdraw-appeal.schema';

/** 复议 or 诉讼 against the approval (AP-13): a party's act, entered by whoever hears of it. It pauses nothing here. */
export function recordAppeal(state: InvestigationState, { act, data }: CommandOf<RecordAppeal>): Decision {
  const { approval, decision } = state;
  if (approval === null) return reject('approval-none', {}, { article: reviewArticle });
  if (decision.appeals.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  }
  const addressee = data.addressee === undefined ? null : addresseeOf(state, data.addressee, 'data.addressee');
  if (addressee !== null && isRejection(addressee)) return addressee;
  return (
    refuseBefore(act.occurredAt, approval.issuedAt, { first: 'approval.issued', then: 'appeal.filed' }) ?? [
      { kind: 'appeal.filed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

export function withdrawAppeal(state: InvestigationState, command: CommandOf<WithdrawAppeal>): Decision {
  const { act, data } = command;
  const appeal = pendingAppeal(state, command, 'appeal.withdrawn');
  if (isRejection(appeal)) return appeal;
  return [{ kind: 'appeal.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(appeal) } }];
}

/** What the reviewing organ or the court decided. What follows from it is for the government to do. */
export function decideAppeal(state: InvestigationState, command: CommandOf<DecideAppeal>): Decision {
  const { act, data } = command;
  const appeal = pendingAppeal(state, command, 'appeal.decided');
  if (isRejection(appeal)) return appeal;
  return [{ kind: 'appeal.decided', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(appeal) } }];
}

/** Whose appeal it is, and of which kind: an event must say by itself which clock it concerns. */
export function filedAs({ kind, addressee }: Appeal): Pick<RecordAppeal, 'kind' | 'addressee'> {
  return addressee === undefined ? { kind } : { kind, addressee };
}

export function appealNamed({ decision }: InvestigationState, named: string): Appeal | Rejection {
  const found = decision.appeals.find(({ ref }) => ref === named);
  return found ?? reject('appeal-unknown', { ref: named }, { article: reviewArticle, field: 'data.ref' });
}

type Answer = CommandOf<{ readonly ref: string }>;

function pendingAppeal(state: InvestigationState, { name, act, data }: Answer, then: string): Appeal | Rejection {
  const appeal = appealNamed(state, data.ref);
  if (isRejection(appeal)) return appeal;
  if (appeal.status !== 'pending') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, appeal.filedAt, { first: 'appeal.filed', then }) ?? appeal;
}
