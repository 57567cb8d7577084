import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { annulmentArticle, article } from '../articles';
import { plain } from '../facts-of';
import { onlyApprover } from '../competence/approver';
import { inStage } from '../part';
import type { Matter } from '../part';
import { moving } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import { reopenedSupervisions, tellReopened, withReopened } from '../supervised/reopening';
import { openAnnulment } from './annulment';
import type { ReturnReport } from './approval.schema';
import type { Undone } from './state';

/**
 * 退回重做: the submission no longer counts. The sixty days have run from the accident all the time (T-05), and the time
 * with the government is not taken off them (setting `report.returnedTime`).
 */
function returnReport(state: InvestigationState, command: CommandOf<ReturnReport>, world: World): Decision {
  const { act, data } = command;
  if (state.submission === null) return reject('report-not-submitted', {}, { article: article('三十二') });
  if (openAnnulment(state) !== undefined) {
    return reject('step-missing', { command: 'return-report', first: 'resume-after-annulment' }, { article: annulmentArticle });
  }
  return (
    onlyApprover(state, command, world, article('三十二')) ??
    refuseBeforeReport(state.submission, act.occurredAt, 'report.returned') ?? [
      {
        kind: 'report.returned',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, supervisions: reopenedSupervisions(state, world.law) },
      },
    ]
  );
}

type Report = NonNullable<InvestigationState['submission']>;

/** Refuses an answer to a report from before it came in: of the receipt only the day is known, so on that day the submission's hour decides. */
export function refuseBeforeReport({ submittedAt, receivedOn }: Report, at: Instant, then: string): Rejection | null {
  return (
    refuseBefore(at, receivedOn, { first: 'report.received', then }) ?? refuseBefore(at, submittedAt, { first: 'report.submitted', then })
  );
}

/** A report submitted anew cannot be dated before what undid the one before: its return, or the revocation of its approval. */
export function refuseBeforeReturn({ approval }: InvestigationState, at: Instant): Rejection | null {
  const last = approval.returns.at(-1);
  const returned = last?.returnedAt ?? '';
  const revoked = approval.revoked.at(-1)?.revokedAt ?? '';
  if (returned === '' && revoked === '') return null;
  const [undone, first] = returned > revoked ? [returned, last?.by ?? 'report.returned'] : [revoked, 'approval.revoked'];
  return refuseBefore(at, undone, { first, then: 'report.submitted' });
}

/** The submitted report no longer stands; the case is under investigation again. */
function withUndone(state: InvestigationState, event: RecordedEvent, how: Pick<Undone, 'by'>): InvestigationState {
  const submittedAt = state.submission?.submittedAt ?? event.occurredAt;
  return inApproval(
    { ...inStage(withReopened(state, event), 'investigating', event), submission: null },
    { extendedDays: 0, returns: [...state.approval.returns, { submittedAt, returnedAt: event.occurredAt, ...how }] },
  );
}

/** 退回: the report goes back to the team, or no longer stands. */
export const returning: Matter = {
  commands: {
    'return-report': {
      title: { zh: '退回重做', en: 'return the report for rework' },
      article: article('三十二'),
      usually: 'government',
      stages: moving('submitted', 'investigating'),
      beside: ['approve'],
      decide: returnReport,
    },
  },
  changes: {
    'report.returned': (state, event) => withUndone(state, event, {}),
    'report.set-aside': (state, event) => withUndone(state, event, { by: 'report.set-aside' }),
  },
  facts: {
    'report.returned': plain,
    'report.set-aside': plain,
  },
  reactions: {
    'report.returned': tellReopened('report-returned'),
    'report.set-aside': tellReopened('report-set-aside'),
  },
};
