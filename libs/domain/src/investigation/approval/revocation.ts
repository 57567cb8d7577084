import type { Fact } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { zhejiang38 } from '../articles';
import type { CompetenceState } from '../competence/state';
import { exclusiveTo, refuseNotExclusive } from '../competence/exclusive';
import type { Exclusive } from '../competence/exclusive';
import { accidentOf, seenLaw } from '../competence/who-investigates';
import { at, plain } from '../facts-of';
import { onlyInvestigator } from '../investigating-side';
import { inStage as moved } from '../part';
import type { Matter } from '../part';
import { afterApproval } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import { reopenedSupervisions, tellReopened, withReopened } from '../supervised/reopening';
import { closed } from './annulment';
import type { OrderCorrection, ReportCorrection, RevokeApproval } from './approval.schema';
import type { Correction, Revoked } from './state';

/** A higher government finds cause or responsibility unclear, or persons shielded, and orders a correction within a limit (AP-10). */
function orderCorrection(state: InvestigationState, command: CommandOf<OrderCorrection>): Decision {
  const { act, data } = command;
  const ordered = dayAt(act.occurredAt);
  if (state.issued === null) return reject('approval-none', {}, { article: zhejiang38 });
  if (data.dueOn < ordered) {
    const params = { first: 'correction.ordered', then: 'correction.due', earlier: ordered, at: data.dueOn };
    return reject('date-out-of-order', params, { article: zhejiang38, field: 'data.dueOn' });
  }
  return (
    onlyHigher(state, command) ??
    refuseBefore(act.occurredAt, state.issued.issuedAt, { first: 'approval.issued', then: 'correction.ordered' }) ?? [
      { kind: 'correction.ordered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** The correction that was ordered and not yet reported, or why there is none. */
function openCorrection({ approval: { correction } }: InvestigationState): Correction | Rejection {
  if (correction === null) return reject('correction-not-ordered', {}, { article: zhejiang38 });
  return correction.reportedAt === null ? correction : reject('already-done', { command: 'report-correction' });
}

function refuseUnordered(state: InvestigationState): Rejection | null {
  const correction = openCorrection(state);
  return isRejection(correction) ? correction : null;
}

/** The responsible government says what it corrected. */
function reportCorrection(state: InvestigationState, command: CommandOf<ReportCorrection>): Decision {
  const { act, data } = command;
  const correction = openCorrection(state);
  if (isRejection(correction)) return correction;
  return (
    onlyInvestigator(state, command, zhejiang38) ??
    refuseBefore(act.occurredAt, correction.orderedAt, { first: 'correction.ordered', then: 'correction.reported' }) ?? [
      { kind: 'correction.reported', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/**
 * A higher government revokes the approval, or the conclusion that it was no accident, and orders a new investigation, by
 * the same organ or by another that it names (AP-10). Nothing is deleted: what was done stays in the ledger.
 */
function revokeApproval(state: InvestigationState, command: CommandOf<RevokeApproval>, world: World): Decision {
  const { act, data } = command;
  const standing = state.issued?.issuedAt ?? state.ending.conclusion?.at ?? null;
  if (standing === null) return reject('approval-none', {}, { article: zhejiang38 });
  const investigator = data.investigator ?? state.investigator;
  const told = { supervisions: reopenedSupervisions(state, world.law) };
  const event = { ...data, revokes: state.issued?.number ?? null, investigator, seen: seenLaw(state, world), ...told };
  const against = [refuseInvestigator(command), refuseNotExclusive(investigator, newExclusive(state, command, world), 'data.investigator')];
  return (
    onlyHigher(state, command) ??
    refuseProposed(act, against) ??
    refuseLimit(command) ??
    refuseBefore(act.occurredAt, standing, { first: 'approval.issued', then: 'approval.revoked' }) ?? [
      { kind: 'approval.revoked', version: 1, occurredAt: act.occurredAt, data: event },
      ...markIrregular(command, against),
    ]
  );
}

/** Asked only of an investigator that the revocation names: who has the case already may go on with it. */
function newExclusive(state: InvestigationState, { data }: CommandOf<RevokeApproval>, world: World): Exclusive | null {
  return data.investigator === undefined ? null : exclusiveTo(accidentOf(state, world), world.law);
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

/** Refuses an act that only a government above the responsible one can do (AP-10). */
function onlyHigher({ investigator }: InvestigationState, { act, name }: Pick<Command, 'act' | 'name'>): Rejection | null {
  if (isHigherGovernment(act.by.organ, investigator)) return null;
  return reject('higher-government-only', { organ: act.by.organ, command: name }, { article: zhejiang38, field: 'act.by.organ' });
}

/**
 * Whether the organ is a government above the other's place, by the codes of their divisions: 330000 and 330700 lie above
 * 330723, and 000000 above all.
 */
export function isHigherGovernment(organ: string, than: string): boolean {
  const [higher, kind] = [organ.slice(0, 6), organ.slice(7)];
  const lower = than.slice(0, 6);
  if (kind !== 'government' || higher === lower) return false;
  if (higher === '000000') return true;
  if (higher.endsWith('0000')) return lower.startsWith(higher.slice(0, 2));
  return higher.endsWith('00') && lower.startsWith(higher.slice(0, 4));
}

type Revocation = {
  readonly revokes: string | null;
  readonly investigator: string;
  readonly reason: string;
  readonly seen?: string | null;
};

/** The case is under investigation again; what the new round decides anew is taken out of the state, not out of the ledger. */
function withRevoked(state: InvestigationState, event: EventOf<Revocation>): InvestigationState {
  const former: Revoked = { number: event.data.revokes, revokedAt: event.occurredAt, by: event.by.organ };
  const again = {
    ...moved(withReopened(state, event), 'investigating', event),
    investigator: event.data.investigator,
    competence: inOrderedHands(state, event),
    submission: null,
    issued: null,
    ending: { ...state.ending, closedAt: null, conclusion: null, copies: [], redactedAt: null },
  };
  const revocations = [...state.approval.revoked, former];
  return inApproval(again, {
    nature: null,
    extendedDays: 0,
    addressees: [],
    copiedAt: null,
    carryingOutReportedAt: null,
    correction: null,
    revoked: revocations,
    annulments: closed(state, event),
    changed: [],
  });
}

/** Another government investigates from now on, whoever raised or took over the case before; what the old one did before stays its own. */
function inOrderedHands({ competence, investigator: from }: InvestigationState, event: EventOf<Revocation>): CompetenceState {
  const { investigator: to, reason, seen } = event.data;
  if (to === from) return competence;
  const { occurredAt: at, recordedAt, by, documents } = event;
  const change = { way: 'revoked', from, to, at, recordedAt, by: by.organ, reason, article: zhejiang38, documents } as const;
  return { ...competence, changes: [...competence.changes, change], decidedOn: seen ?? competence.decidedOn };
}

/** Without a limit of its own the new investigation stands under the one from the accident (setting `investigation.reopenedLimit`). */
function revocationFacts(event: RecordedEvent): readonly Fact[] {
  const revocation = plain(event);
  const limited = typeof event.data['newReportDueOn'] === 'string';
  const anew = revocation.map((fact) => ({ ...fact, fact: limited ? 'new-report.ordered' : 'investigation.reopened' }));
  return limited ? [...revocation, ...anew, ...at('new-report.due', 'newReportDueOn')(event)] : [...revocation, ...anew];
}

/** 责令改正、撤销批复、重新调查: what a higher government does to an approval (AP-10). */
export const revocation: Matter = {
  commands: {
    'order-correction': {
      title: { zh: '责令改正', en: 'order a correction' },
      article: zhejiang38,
      usually: 'higher-government',
      stages: afterApproval,
      decide: orderCorrection,
    },
    'report-correction': {
      title: { zh: '报告改正情况', en: 'report the correction' },
      article: zhejiang38,
      usually: 'government',
      stages: afterApproval,
      ready: refuseUnordered,
      decide: reportCorrection,
    },
    'revoke-approval': {
      title: { zh: '撤销批复（结论），重新调查', en: 'revoke the approval and order a new investigation' },
      article: zhejiang38,
      usually: 'higher-government',
      stages: {
        approved: ['investigating'],
        published: ['investigating'],
        'not-an-accident': ['investigating'],
        archived: ['investigating'],
      },
      decide: revokeApproval,
    },
  },
  changes: {
    'correction.ordered': (state, { data, occurredAt, by }: EventOf<OrderCorrection>) =>
      inApproval(state, { correction: { orderedBy: by.organ, orderedAt: occurredAt, dueOn: data.dueOn, reportedAt: null } }),
    'correction.reported': (state, { occurredAt }) =>
      inApproval(state, { correction: state.approval.correction && { ...state.approval.correction, reportedAt: occurredAt } }),
    'approval.revoked': withRevoked,
  },
  facts: {
    'correction.ordered': at('correction.due', 'dueOn'),
    'correction.reported': plain,
    'approval.revoked': revocationFacts,
  },
  reactions: {
    'approval.revoked': tellReopened('approval-revoked'),
  },
};
