import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { plain, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { inStage, only, refusePeople } from './matter';
import type { Matter } from './matter';
import { tell } from './notice';
import { byItself, isOnClosing } from './by-itself';
import { endsByItself } from './stages';
import type { SupervisionState } from './state';
import type { CompleteMatters, HearCaseClosed, HearCaseReopened, HearReportPublished } from './supervision.schema';

function completeMatters(state: SupervisionState, command: CommandOf<CompleteMatters>): Decision {
  const { act } = command;
  return (
    only('addressee', state, command, articleFor(state, '六')) ??
    refuseBefore(act.occurredAt, state.caseClosedAt ?? state.openedAt, { first: 'case.closed', then: 'supervision.matters-complete' }) ?? [
      { kind: 'supervision.matters-complete', version: 1, occurredAt: act.occurredAt, data: {} },
    ]
  );
}

/** The supervised matters include vetting, approval and closing (SV-06, T-10); of those that the notice lists none is open (SV-32). */
function unfit(state: SupervisionState): readonly Rejection[] {
  const { stage, vetting, caseClosedAt, items } = state;
  const open = items.filter((one) => one.state === 'open').map(({ n }) => n);
  return [
    ...(stage === 'supervising' && vetting !== 'not-required' ? [reject('vetting-missing', {}, { article: articleFor(state, '八') })] : []),
    ...(caseClosedAt === null ? [reject('case-not-closed', {}, { article: articleFor(state, '六') })] : []),
    ...(open.length === 0 ? [] : [reject('matters-open', { items: open.join('、') }, { article: articleFor(state, '六') })]),
  ];
}

/** What the case tells: it is closed, so the supervised matters can be reported as done. */
function hearCaseClosed(state: SupervisionState, command: CommandOf<HearCaseClosed>): Decision {
  const { occurredAt } = command.act;
  const closed = { kind: 'case.closed', version: 1, occurredAt, data: {} };
  if (state.caseClosedAt !== null) return refusePeople(command) ?? [];
  return refusePeople(command) ?? [closed, ...byItself({ ...state, caseClosedAt: occurredAt }, occurredAt)];
}

/** What the case tells: its report is published. */
function hearReportPublished(state: SupervisionState, command: CommandOf<HearReportPublished>): Decision {
  const { occurredAt } = command.act;
  const published = { kind: 'supervision.report-published', version: 1, occurredAt, data: {} };
  if (state.publishedAt !== null) return refusePeople(command) ?? [];
  return refusePeople(command) ?? [published, ...byItself({ ...state, publishedAt: occurredAt }, occurredAt)];
}

/**
 * What the case tells: the report that was vetted no longer stands. The next one is vetted before its approval (SV-08), matters that
 * include approval and closing are not complete (T-10), and what was released runs again. The sixty days restart by no rule (SV-06).
 */
function hearCaseReopened(state: SupervisionState, command: CommandOf<HearCaseReopened>): Decision {
  const { act, data } = command;
  const heard = { kind: 'supervision.reopened', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return refusePeople(command) ?? (state.stage === 'withdrawn' ? [] : [heard]);
}

/** A notice that nobody has signed for stays unsigned; everything later is under supervision again. */
function reopened(state: SupervisionState, event: RecordedEvent): SupervisionState {
  const running = state.stage === 'opened' || state.stage === 'supervising';
  const before = running ? state : inStage('supervising')(state, event);
  const {
    filingAcceptedAt: _accepted,
    releaseAppliedAt: _applied,
    releaseDeclined: _declined,
    releaseRevokedAt: _revoked,
    ...again
  } = before;
  const anew = {
    vettedAt: null,
    changesAskedAt: null,
    caseClosedAt: null,
    publishedAt: null,
    outcomeFiledAt: null,
    sentUp: null,
    wentUp: [],
  };
  return { ...again, ...anew, reopenedAt: event.occurredAt };
}

function unfinished({
  stage,
  stageSince,
  supervisor,
  addressee,
  caseClosedAt,
  publishedAt,
  release: way,
  releaseAppliedAt,
  releaseRevokedAt,
  filingAcceptedAt,
}: SupervisionState): readonly Wanted[] {
  // The other side has to act first, which is its task (consent.ts).
  const waits = (way === 'application' && releaseAppliedAt === undefined) || (way === 'filing' && filingAcceptedAt === undefined);
  const early = way === 'application' || (releaseRevokedAt !== undefined && isOnClosing(way));
  if (stage === 'completed' && !waits && (publishedAt !== null || early)) return [wanted('release', supervisor, stageSince)];
  const done = stage === 'vetted' || stage === 'supervising';
  return done && caseClosedAt !== null ? [wanted('complete-matters', addressee, caseClosedAt, { presses: 'SV-06' })] : [];
}

/** 督办事项完成: the matters are done when the case is closed (SV-06). */
export const completion: Matter = {
  commands: {
    'complete-matters': {
      title: { zh: '报告督办事项完成', en: 'report the matters as completed' },
      article: article('六'),
      usually: 'addressee',
      stages: { supervising: ['completed'], vetted: ['completed'] },
      step: { done: 'completed', missing: 'receipt-not-signed', article: article('六') },
      forbids: unfit,
      decide: completeMatters,
    },
  },
  messages: {
    'hear-case-closed': {
      title: { zh: '获知案件结案', en: 'be told that the case is closed' },
      stages: endsByItself,
      decide: hearCaseClosed,
    },
    'hear-report-published': {
      title: { zh: '获知调查报告公布', en: 'be told that the report is published' },
      stages: endsByItself,
      decide: hearReportPublished,
    },
    'hear-case-reopened': {
      title: { zh: '获知案件重新调查', en: 'be told that the case is open again' },
      stages: {
        opened: ['opened'],
        supervising: ['supervising'],
        vetted: ['supervising'],
        completed: ['supervising'],
        released: ['supervising'],
        withdrawn: ['withdrawn'],
      },
      decide: hearCaseReopened,
    },
  },
  changes: {
    'case.closed': (state, event) => ({ ...state, caseClosedAt: event.occurredAt }),
    'supervision.reopened': reopened,
    'supervision.report-published': (state, event) => ({ ...state, publishedAt: event.occurredAt }),
    'supervision.matters-complete': inStage('completed'),
  },
  facts: {
    'case.closed': (event) => plain(event).map((fact) => ({ ...fact, fact: 'supervision.case-closed' })),
    'supervision.reopened': plain,
    'supervision.matters-complete': plain,
  },
  reactions: {
    // That it runs again is said as at the first: the case lets go of the gate that this stream now holds.
    'supervision.reopened': tell('hear-supervision-opened'),
  },
  tasks: unfinished,
};
