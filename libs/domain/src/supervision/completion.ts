import { reject } from '@app/streams';
import type { CommandOf, Decision } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { moving, plain, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { refuseBefore } from '../stream/times';
import { article } from './articles';
import { inStage, only, refusePeople } from './matter';
import type { Matter } from './matter';
import { tell } from './notice';
import { always } from './stages';
import type { SupervisionState } from './state';
import type { CompleteMatters, HearCaseClosed, HearCaseReopened, Release } from './supervision.schema';

/** The supervised matters include approval and closing (SV-06, T-10). */
function completeMatters(state: SupervisionState, command: CommandOf<CompleteMatters>): Decision {
  const { act } = command;
  return (
    only('addressee', state, command, article('六')) ??
    refuseBefore(act.occurredAt, state.caseClosedAt ?? state.openedAt, { first: 'case.closed', then: 'supervision.matters-complete' }) ?? [
      { kind: 'supervision.matters-complete', version: 1, occurredAt: act.occurredAt, data: {} },
    ]
  );
}

/** 解除, by the way that the notice names and only when its matters are done (SV-11). */
function release(state: SupervisionState, command: CommandOf<Release>): Decision {
  const { act, data } = command;
  const released = { kind: 'supervision.released', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return only('supervisor', state, command, article('四')) ?? [released];
}

/** What the case tells: it is closed, so the supervised matters can be reported as done. */
function hearCaseClosed(state: SupervisionState, command: CommandOf<HearCaseClosed>): Decision {
  const closed = { kind: 'case.closed', version: 1, occurredAt: command.act.occurredAt, data: {} };
  return refusePeople(command) ?? (state.caseClosedAt === null ? [closed] : []);
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
  const again = running ? state : inStage('supervising')(state, event);
  return { ...again, vettedAt: null, changesAskedAt: null, caseClosedAt: null, sentUp: null, reopenedAt: event.occurredAt };
}

function unfinished({ stage, stageSince, supervisor, addressee, caseClosedAt }: SupervisionState): readonly Wanted[] {
  if (stage === 'completed') return [wanted('release', supervisor, stageSince)];
  return stage === 'vetted' && caseClosedAt !== null ? [wanted('complete-matters', addressee, caseClosedAt, { presses: 'SV-06' })] : [];
}

/** 督办事项完成与解除: the matters are done when the case is closed, and the supervision is released (SV-06, SV-11). */
export const completion: Matter = {
  commands: {
    'complete-matters': {
      title: { zh: '报告督办事项完成', en: 'report the matters as completed' },
      article: article('六'),
      usually: 'addressee',
      stages: moving('vetted', 'completed'),
      step: { done: 'completed', missing: 'vetting-missing', article: article('八') },
      ready: ({ caseClosedAt }) => (caseClosedAt === null ? reject('case-not-closed', {}, { article: article('六') }) : null),
      decide: completeMatters,
    },
    release: {
      title: { zh: '解除督办', en: 'release the supervision' },
      article: article('四'),
      usually: 'supervisor',
      stages: moving('completed', 'released'),
      step: { done: 'released', missing: 'matters-incomplete', article: article('四') },
      decide: release,
    },
  },
  messages: {
    'hear-case-closed': { title: { zh: '获知案件结案', en: 'be told that the case is closed' }, stages: always, decide: hearCaseClosed },
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
    'supervision.matters-complete': inStage('completed'),
    'supervision.released': inStage('released'),
  },
  facts: { 'supervision.reopened': plain, 'supervision.matters-complete': plain, 'supervision.released': plain },
  reactions: {
    // That it runs again is said as at the first: the case lets go of the gate that this stream now holds.
    'supervision.reopened': tell('hear-supervision-opened'),
    'supervision.released': tell('hear-supervision-released'),
  },
  tasks: unfinished,
};
