import type { CommandOf, Decision } from '../../../stream/decision';
import type { World } from '../../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayAt, refuseBefore } from '../../../stream/times';
import { seenLaw } from '../../competence/check';
import type { InvestigationState } from '../../state';
import { reopenedSupervisions } from '../../supervised/reopening';
import { zhejiang38 } from '../articles';
import { isHigherGovernment } from './higher-government';
import { onlyHigher } from './only-higher';
import type { RevokeApproval } from './revoke-approval.schema';

/**
 * A higher government revokes the approval, or the conclusion that it was no accident, and orders a new investigation, by
 * the same organ or by another that it names (AP-10). Nothing is deleted: what was done stays in the ledger.
 */
export function revokeApproval(state: InvestigationState, command: CommandOf<RevokeApproval>, world: World): Decision {
  const { act, data } = command;
  const standing = state.approval?.issuedAt ?? state.aftermath.conclusion?.at ?? null;
  if (standing === null) return reject('approval-none', {}, { article: zhejiang38 });
  const investigator = data.investigator ?? state.investigator;
  const told = { supervisions: reopenedSupervisions(state, world.law) };
  const event = { ...data, revokes: state.approval?.number ?? null, investigator, seen: seenLaw(state, world), ...told };
  return (
    onlyHigher(state, command) ??
    refuseInvestigator(command) ??
    refuseLimit(command) ??
    refuseBefore(act.occurredAt, standing, { first: 'approval.issued', then: 'approval.revoked' }) ?? [
      { kind: 'approval.revoked', version: 1, occurredAt: act.occurredAt, data: event },
    ]
  );
}

/** It takes the case over itself, or gives it to a government below it. */
function refuseInvestigator({ act, data }: CommandOf<RevokeApproval>): Rejection | null {
  const { organ } = act.by;
  const named = data.investigator ?? organ;
  if (named === organ || isHigherGovernment(organ, named) || data.investigator === undefined) return null;
  return reject('investigator-not-below', { organ: named, by: organ }, { article: zhejiang38, field: 'data.investigator' });
}

function refuseLimit({ act, data }: CommandOf<RevokeApproval>): Rejection | null {
  const revoked = dayAt(act.occurredAt);
  if (data.newReportDueOn === undefined || data.newReportDueOn >= revoked) return null;
  const params = { first: 'approval.revoked', then: 'new-report.due', earlier: revoked, at: data.newReportDueOn };
  return reject('date-out-of-order', params, { article: zhejiang38, field: 'data.newReportDueOn' });
}
