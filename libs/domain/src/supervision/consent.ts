import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { plain, staying, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { byItself } from './by-itself';
import { only } from './matter';
import type { Matter } from './matter';
import type { ApplyRelease, DeclineRelease, JudgeFiling } from './release.schema';
import { ownCommission } from './sent-up';
import { running } from './stages';
import type { SupervisionState } from './state';

/** Where the notice says so the supervised side, or its commission, asks for the release (SV-31). */
function applyRelease(state: SupervisionState, { name, act, data }: CommandOf<ApplyRelease>, { papers = [] }: World): Decision {
  const { organ } = act.by;
  const basis = articleFor(state, '四');
  if (organ !== state.addressee && organ !== ownCommission(state)) {
    return reject('no-competence', { organ, competent: state.addressee, command: name }, { article: basis, field: 'act.by.organ' });
  }
  return (
    refuseUncited(papers, act, ['report', ...officialPapers], basis) ??
    refuseBefore(act.occurredAt, state.caseClosedAt ?? state.openedAt, { first: 'case.closed', then: 'supervision.release-applied' }) ?? [
      { kind: 'supervision.release-applied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function refuseApplication(state: SupervisionState): Rejection | null {
  return state.caseClosedAt === null ? reject('case-not-closed', {}, { article: articleFor(state, '四') }) : null;
}

/** 不同意解除: the supervisor refuses an application, with its paper and reason; it may be made again (SV-31). */
function declineRelease(state: SupervisionState, command: CommandOf<DeclineRelease>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '四');
  return (
    only('supervisor', state, command, basis) ??
    refuseUncited(papers, act, officialPapers, basis) ??
    refuseBefore(act.occurredAt, state.releaseAppliedAt ?? state.openedAt, {
      first: 'supervision.release-applied',
      then: 'supervision.release-declined',
    }) ?? [{ kind: 'supervision.release-declined', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function refuseDecline(state: SupervisionState): Rejection | null {
  return state.releaseAppliedAt === undefined ? reject('release-not-applied', {}, { article: articleFor(state, '四') }) : null;
}

function declined(
  { releaseAppliedAt: _answered, ...state }: SupervisionState,
  { data: { reason }, occurredAt: at }: EventOf<DeclineRelease>,
): SupervisionState {
  return { ...state, releaseDeclined: { at, reason } };
}

/** 备案: the supervisor accepts what was filed, which releases where the notice says so, or returns it to be filed anew (SV-09, SV-31). */
function judgeFiling(state: SupervisionState, command: CommandOf<JudgeFiling>): Decision {
  const { act, data } = command;
  const { outcomeFiledAt } = state;
  const order = { first: 'supervision.outcome-filed', then: 'supervision.filing-judged' };
  const ends = data.judgment === 'accepted' ? byItself({ ...state, filingAcceptedAt: act.occurredAt }, act.occurredAt) : [];
  return (
    only('supervisor', state, command, articleFor(state, '四')) ??
    refuseBefore(act.occurredAt, outcomeFiledAt ?? state.openedAt, order) ?? [
      { kind: 'supervision.filing-judged', version: 1, occurredAt: act.occurredAt, data },
      ...ends,
    ]
  );
}

function refuseJudgment(state: SupervisionState): Rejection | null {
  if (state.outcomeFiledAt === null) return reject('outcome-not-filed', {}, { article: articleFor(state, '四') });
  return state.filingAcceptedAt === undefined ? null : reject('already-done', { command: 'judge-filing' });
}

function judged({ filingAcceptedAt: _before, ...state }: SupervisionState, { data, occurredAt }: EventOf<JudgeFiling>): SupervisionState {
  return data.judgment === 'accepted' ? { ...state, filingAcceptedAt: occurredAt } : { ...state, outcomeFiledAt: null };
}

function consentWanted(state: SupervisionState): readonly Wanted[] {
  const {
    release: way,
    outcomeFiledAt,
    filingAcceptedAt,
    releaseAppliedAt,
    releaseDeclined,
    stage,
    stageSince,
    supervisor,
    addressee,
  } = state;
  if (way === 'application' && stage === 'completed' && releaseAppliedAt === undefined) {
    const declinedAt = releaseDeclined?.at ?? stageSince;
    return [wanted('apply-release', addressee, declinedAt > stageSince ? declinedAt : stageSince, declinedNote(releaseDeclined))];
  }
  const judging =
    way === 'filing' && stage !== 'released' && stage !== 'withdrawn' && outcomeFiledAt !== null && filingAcceptedAt === undefined;
  return judging ? [wanted('judge-filing', supervisor, outcomeFiledAt)] : [];
}

function declinedNote(declinedLast: SupervisionState['releaseDeclined']): Pick<Wanted, 'note'> {
  if (declinedLast === undefined) return {};
  const { reason } = declinedLast;
  return { note: { zh: `前次申请未获同意：${reason}`, en: `the last application was refused: ${reason}` } };
}

/** 申请解除 and 备案意见: the two ways of release that take an act of each side (SV-31). */
export const consent: Matter = {
  commands: {
    'apply-release': {
      title: { zh: '申请解除督办', en: 'apply for the release' },
      article: article('四'),
      usually: 'addressee',
      stages: staying('supervising', 'vetted', 'completed'),
      ready: refuseApplication,
      decide: applyRelease,
    },
    'decline-release': {
      title: { zh: '不同意解除督办', en: 'refuse the release' },
      article: article('四'),
      usually: 'supervisor',
      stages: staying('supervising', 'vetted', 'completed'),
      ready: refuseDecline,
      beside: ['release'],
      decide: declineRelease,
    },
    'judge-filing': {
      title: { zh: '登记备案意见', en: 'judge what was filed' },
      article: article('四'),
      usually: 'supervisor',
      stages: {
        supervising: running.supervising ?? [],
        vetted: running.vetted ?? [],
        completed: running.completed ?? [],
        released: ['released'],
      },
      ready: refuseJudgment,
      decide: judgeFiling,
    },
  },
  changes: {
    'supervision.release-applied': (state, { occurredAt }) => ({ ...state, releaseAppliedAt: occurredAt }),
    'supervision.release-declined': declined,
    'supervision.filing-judged': judged,
  },
  facts: {
    'supervision.filing-judged': (event) =>
      event.data['judgment'] === 'returned' ? plain({ ...event, kind: 'supervision.filing-returned' }) : [],
  },
  tasks: consentWanted,
};
