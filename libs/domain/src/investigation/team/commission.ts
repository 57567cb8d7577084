import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide, refuseTeamAsAuthor } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, staying } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import type { EndWaiting, NotifySupervisionCommission, RecordCommissionOpinion, WaitForOpinion } from './invitations.schema';
import type { CommissionTrack } from './state';

/** The commission is told of the accident; whether it joins the team or works beside it is its own affair (article 22; JU-14, T-29). */
function notifySupervisionCommission(state: InvestigationState, command: CommandOf<NotifySupervisionCommission>): Decision {
  const { act, data } = command;
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ?? [
      { kind: 'commission.notified', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Gives the waiting a name and a since-when. No article lets it stop a limit, so it stops none (T-29, 4.6). */
function waitForOpinion(_state: InvestigationState, { act, data }: CommandOf<WaitForOpinion>): Decision {
  return [{ kind: 'commission.waited-for', version: 1, occurredAt: act.occurredAt, data }];
}

function refuseWaiting({ team }: InvestigationState): Rejection | null {
  const { waiting } = team.commission;
  return waiting && reject('already-waiting', { organ: waiting.organ, since: waiting.since });
}

/** The commission's opinion on persons, whenever it comes and whether or not somebody waited for it; it ends the waiting for that commission. */
function recordCommissionOpinion(_state: InvestigationState, { act, data }: CommandOf<RecordCommissionOpinion>): Decision {
  return [{ kind: 'commission.opinion-given', version: 1, occurredAt: act.occurredAt, data }];
}

/** The team goes on without the opinion: a decision with its reason. */
function endWaiting({ team }: InvestigationState, { name, act, data }: CommandOf<EndWaiting>): Decision {
  const { waiting } = team.commission;
  return (
    (waiting && refuseBefore(act.occurredAt, waiting.since, { first: 'commission.waited-for', then: name })) ?? [
      { kind: 'commission.waiting-ended', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function refuseNotWaiting({ team }: InvestigationState): Rejection | null {
  return team.commission.waiting === null ? reject('not-waiting') : null;
}

function track(state: InvestigationState, changed: Partial<CommissionTrack>): InvestigationState {
  return inTeam(state, { commission: { ...state.team.commission, ...changed } });
}

/** Telling the commission, and the named waiting for it: a line of its own, beside the clocks, which go on. */
function commissionTasks({ stage, formed, team, investigator }: InvestigationState): readonly Wanted[] {
  const { notices, waiting } = team.commission;
  const seated = formed?.members.some((organ) => organ.endsWith('-supervision-commission')) ?? false;
  const told = seated || notices.length > 0 || team.formedAt === null || stage !== 'investigating';
  const beside = { zh: '可以派员参加，也可以同步开展工作', en: 'it may send people or work beside the team' };
  const notify = told ? [] : [wanted('notify-supervision-commission', investigator, team.formedAt, { note: beside })];
  if (waiting === null) return notify;
  const named = { zh: '等待其对有关人员的意见，各项期限照常计算', en: 'its opinion on persons is awaited; all time limits run on' };
  return [...notify, wanted('record-commission-opinion', waiting.organ, waiting.since, { note: named })];
}

/** 监察机关: a track beside the investigation. None of its events is a fact that a clock looks at. */
export const commission: Matter = {
  commands: {
    'notify-supervision-commission': {
      title: { zh: '向监察机关通报', en: 'tell the supervision commission' },
      article: article('二十二'),
      usually: 'investigator',
      stages: always,
      decide: notifySupervisionCommission,
    },
    'wait-for-opinion': {
      title: { zh: '等待监察机关对有关人员的意见', en: "wait for the commission's opinion on persons" },
      article: article('二十二'),
      usually: 'team',
      stages: staying('reported', 'investigating', 'submitted', 'approved', 'published'),
      ready: refuseWaiting,
      decide: waitForOpinion,
    },
    'record-commission-opinion': {
      title: { zh: '登记监察机关的意见', en: "record the commission's opinion" },
      article: article('二十二'),
      usually: 'supervision-commission',
      stages: always,
      decide: recordCommissionOpinion,
    },
    'end-waiting': {
      title: { zh: '不再等待监察机关的意见', en: "stop waiting for the commission's opinion" },
      article: article('二十二'),
      usually: 'team',
      stages: always,
      ready: refuseNotWaiting,
      decide: endWaiting,
    },
  },
  changes: {
    'commission.notified': (state, { data: { organ }, occurredAt }: EventOf<NotifySupervisionCommission>) =>
      track(state, { notices: [...state.team.commission.notices, { organ, at: occurredAt }] }),
    'commission.waited-for': (state, { data: { organ }, occurredAt }: EventOf<WaitForOpinion>) =>
      track(state, { waiting: { organ, since: occurredAt } }),
    'commission.waiting-ended': (state) => track(state, { waiting: null }),
    'commission.opinion-given': (state, { data: { organ }, occurredAt }: EventOf<RecordCommissionOpinion>) => {
      const { opinions, waiting } = state.team.commission;
      // An opinion of long ago, entered late, is not the one that is waited for.
      const answered = waiting?.organ === organ && occurredAt >= waiting.since;
      return track(state, { opinions: [...opinions, { organ, at: occurredAt }], waiting: answered ? null : waiting });
    },
  },
  tasks: commissionTasks,
};
