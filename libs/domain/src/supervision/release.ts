import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import { plain, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { isOnClosing } from './by-itself';
import { inStage, only } from './matter';
import type { Matter } from './matter';
import { tell } from './notice';
import type { SupervisionState } from './state';
import type { FileOutcome, Release } from './supervision.schema';

/**
 * 解除, by the way that the notice states (SV-11, SV-31): by a paper, which is filed (T-54). Never before closing; before publication only where the
 * notice says so.
 */
function decideRelease(state: SupervisionState, command: CommandOf<Release>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const against = [refuseUncited(papers, act, officialPapers, articleFor(state, '四'))];
  const released = { kind: 'supervision.released', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return (
    only('supervisor', state, command, articleFor(state, '四')) ??
    refuseProposed(act, against) ??
    refuseBefore(act.occurredAt, state.releaseRevokedAt ?? state.openedAt, {
      first: 'supervision.release-revoked',
      then: 'supervision.released',
    }) ??
    refuseBefore(act.occurredAt, state.caseClosedAt ?? state.openedAt, { first: 'case.closed', then: 'supervision.released' }) ?? [
      released,
      ...markIrregular(command, against),
    ]
  );
}

/** What stands against it; one was done all the same where a paper shows it. */
function forbidden(state: SupervisionState): readonly Rejection[] {
  const { stage, caseClosedAt, publishedAt, outcomeFiledAt, filingAcceptedAt, releaseAppliedAt, release: way } = state;
  const basis = { article: articleFor(state, '四') };
  const beforePublication = way === 'application' || isOnClosing(way);
  return [
    ...(caseClosedAt === null ? [reject('release-before-closing', {}, basis)] : []),
    ...(publishedAt === null && !beforePublication ? [reject('release-before-publication', {}, basis)] : []),
    ...(stage === 'completed' ? [] : [reject('matters-incomplete', {}, basis)]),
    ...(way === 'filing' && outcomeFiledAt === null ? [reject('outcome-not-filed', {}, basis)] : []),
    ...(way === 'filing' && outcomeFiledAt !== null && filingAcceptedAt === undefined ? [reject('filing-not-accepted', {}, basis)] : []),
    ...(way === 'application' && releaseAppliedAt === undefined ? [reject('release-not-applied', {}, basis)] : []),
  ];
}

/** 备案: after closing the report and how it was carried out go to the supervisor (SV-09). */
function fileOutcome(state: SupervisionState, command: CommandOf<FileOutcome>, { papers = [] }: World): Decision {
  const { act, data } = command;
  return (
    only('addressee', state, command, articleFor(state, '八')) ??
    refuseUncited(papers, act, ['report', ...officialPapers], articleFor(state, '八')) ??
    refuseBefore(act.occurredAt, state.caseClosedAt ?? state.openedAt, { first: 'case.closed', then: 'supervision.outcome-filed' }) ?? [
      { kind: 'supervision.outcome-filed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Whether the filing is still owed; it outlives the release. */
export function outcomeOwed({ stage, caseClosedAt, outcomeFiledAt }: SupervisionState): boolean {
  return stage !== 'withdrawn' && caseClosedAt !== null && outcomeFiledAt === null;
}

function owed(state: SupervisionState): readonly Wanted[] {
  const { addressee, caseClosedAt } = state;
  return caseClosedAt === null || !outcomeOwed(state)
    ? []
    : [wanted('file-outcome', addressee, caseClosedAt, { presses: 'house-outcome-filing' })];
}

function refuseOutcome(state: SupervisionState): Rejection | null {
  const { caseClosedAt, outcomeFiledAt } = state;
  if (caseClosedAt === null) return reject('case-not-closed', {}, { article: articleFor(state, '八') });
  return outcomeFiledAt === null ? null : reject('already-done', { command: 'file-outcome' });
}

/** 解除与备案: how the supervision ends, and what is still owed then. */
export const release: Matter = {
  commands: {
    release: {
      title: { zh: '解除督办', en: 'release the supervision' },
      article: article('四'),
      usually: 'supervisor',
      stages: { supervising: ['released'], vetted: ['released'], completed: ['released'] },
      step: { done: 'released', missing: 'receipt-not-signed', article: article('四') },
      forbids: forbidden,
      decide: decideRelease,
    },
    'file-outcome': {
      title: { zh: '报送结案报告和落实情况备案', en: 'file the report and its carrying-out with the supervisor' },
      article: article('八'),
      usually: 'addressee',
      stages: { supervising: ['supervising'], vetted: ['vetted'], completed: ['completed'], released: ['released'] },
      ready: refuseOutcome,
      decide: fileOutcome,
    },
  },
  changes: {
    'supervision.released': inStage('released'),
    'supervision.outcome-filed': (state, event) => ({ ...state, outcomeFiledAt: event.occurredAt }),
  },
  facts: { 'supervision.released': plain, 'supervision.outcome-filed': plain },
  reactions: { 'supervision.released': tell('hear-supervision-released') },
  tasks: owed,
};
