import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { needs, staying } from '../stream/matter';
import type { FactsOf } from '../stream/matter';
import { refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { onlySender } from './letter-limits';
import type { Matter } from './matter';
import { circulatedOptions, givenOptions, meetingsOf, opinionsOf, opinionsWanted, roundsOf } from './opinions-owed';
import { ownCommission, refuseNotSentUp } from './sent-up';
import type { MemberOpinion, Round, SupervisionState, VettingMeeting } from './state';
import type { CirculateText, RecordMemberOpinion, RecordVettingMeeting, SettleMemberOpinion } from './vetting.schema';

/** The version that is meant: the one named, else the last that was sent up. */
function versionOf(state: SupervisionState, version: number | undefined): number | Rejection {
  const { wentUp = [] } = state;
  if (version === undefined) return wentUp.at(-1)?.version ?? reject('draft-not-sent-up', { holder: ownCommission(state) });
  return wentUp.some((sent) => sent.version === version) ? version : reject('version-unknown', { version }, { field: 'data.version' });
}

/** The supervisor asks its member bodies about a version that was sent up; until when is the letter's own day, and silence is no yes. */
function circulateText(state: SupervisionState, command: CommandOf<CirculateText>): Decision {
  const { act, data } = command;
  const version = versionOf(state, data.version);
  const refused = onlySender(state, command);
  if (refused !== null) return refused;
  if (typeof version !== 'number') return version;
  const sent = dayAt(act.occurredAt);
  if (data.replyBy < sent) {
    const order = { first: 'supervision.text-circulated', then: 'supervision.opinion-given', earlier: sent, at: data.replyBy };
    return reject('date-out-of-order', order, { field: 'data.replyBy' });
  }
  const circulated = { round: roundsOf(state).length + 1, version, organs: [...new Set(data.organs)], replyBy: data.replyBy };
  return [{ kind: 'supervision.text-circulated', version: 1, occurredAt: act.occurredAt, data: circulated }];
}

/** One point of a member body, or its word that it has none; as often as it has points, also after the day. */
function recordOpinion(state: SupervisionState, command: CommandOf<RecordMemberOpinion>): Decision {
  const { name, act, data } = command;
  const asked = roundsOf(state).findLast(({ organs }) => organs.includes(data.organ));
  if (asked === undefined) return reject('comment-not-asked', { addressee: data.organ }, { field: 'data.organ' });
  if (act.by.organ !== data.organ && onlySender(state, command) !== null) {
    const params = { organ: act.by.organ, competent: data.organ, command: name };
    return reject('no-competence', params, { article: articleFor(state, '八'), field: 'act.by.organ' });
  }
  if (data.opinion === 'comments' && data.text === undefined) return reject('comment-text-missing', {}, { field: 'data.text' });
  const { organ, opinion, ...said } = data;
  const given = { n: opinionsOf(state).length + 1, round: asked.round, organ };
  const content = opinion === 'none' ? {} : said;
  return (
    refuseUnreasoned(content) ??
    refuseBefore(act.occurredAt, asked.at, { first: 'supervision.text-circulated', then: 'supervision.opinion-given' }) ?? [
      { kind: 'supervision.opinion-given', version: 1, occurredAt: act.occurredAt, data: { ...given, ...content } },
    ]
  );
}

function refuseUnreasoned({ adopted, reason }: Pick<RecordMemberOpinion, 'adopted' | 'reason'>): Rejection | null {
  if (adopted === undefined || adopted === 'adopted' || reason !== undefined) return null;
  return reject('reason-missing', { answer: adopted }, { field: 'data.reason' });
}

/** What becomes of an opinion; the supervisor may think again, and the last answer stands. */
function settleOpinion(state: SupervisionState, command: CommandOf<SettleMemberOpinion>): Decision {
  const { act, data } = command;
  const given = opinionsOf(state).find(({ n, text }) => n === data.n && text !== undefined);
  if (given === undefined) return reject('comment-unknown', { n: data.n }, { field: 'data.n' });
  return (
    onlySender(state, command) ??
    refuseUnreasoned(data) ??
    refuseBefore(act.occurredAt, given.at, { first: 'supervision.opinion-given', then: 'supervision.opinion-settled' }) ?? [
      { kind: 'supervision.opinion-settled', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** 审核会纪要 is a paper of its own (SV-32). */
function recordMeeting(state: SupervisionState, command: CommandOf<RecordVettingMeeting>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const version = versionOf(state, data.version);
  const refused = onlySender(state, command) ?? refuseUncited(papers, act, ['vetting-minutes', 'minutes'], articleFor(state, '八'));
  if (refused !== null) return refused;
  if (typeof version !== 'number') return version;
  return [{ kind: 'supervision.vetting-met', version: 1, occurredAt: act.occurredAt, data: { ...data, version } }];
}

function refuseNothingSent(state: SupervisionState): Rejection | null {
  return (state.wentUp ?? []).length > 0 ? null : refuseNotSentUp(state, null);
}

type Circulated = Omit<Round, 'at'>;

const circulationFacts: FactsOf = ({ data, occurredAt, recordedAt }: RecordedEvent) => {
  const { organs, replyBy } = data as Pick<Circulated, 'organs' | 'replyBy'>;
  return organs.flatMap((ref) => [
    { fact: 'supervision.text-circulated', at: occurredAt, recordedAt, ref },
    { fact: 'supervision.opinion-due', at: replyBy, recordedAt, ref, value: ref },
  ]);
};

const opinionFacts: FactsOf = ({ kind, data: { organ }, occurredAt, recordedAt }) => [
  { fact: kind, at: occurredAt, recordedAt, ref: String(organ) },
];

const whileVetting = staying('supervising', 'vetted', 'completed');

/** 征求成员单位意见和审核会: how a supervisor comes to its answer; none of it is a condition of the answer (SV-13, SV-32). */
export const opinions: Matter = {
  commands: {
    'circulate-text': {
      title: { zh: '征求成员单位意见', en: 'ask member bodies about the draft' },
      article: article('八'),
      usually: 'supervisor',
      stages: whileVetting,
      ready: refuseNothingSent,
      decide: circulateText,
    },
    'record-member-opinion': {
      title: { zh: '登记成员单位意见', en: "record a member body's opinion" },
      article: article('八'),
      usually: 'other-organ',
      stages: whileVetting,
      ready: needs('record-member-opinion', 'circulate-text', (state) => roundsOf(state).length > 0),
      decide: recordOpinion,
    },
    'settle-member-opinion': {
      title: { zh: '登记成员单位意见采纳情况', en: 'say what becomes of an opinion' },
      article: article('八'),
      usually: 'supervisor',
      stages: whileVetting,
      ready: needs('settle-member-opinion', 'record-member-opinion', (state) => givenOptions(state).length > 0),
      decide: settleOpinion,
    },
    'record-vetting-meeting': {
      title: { zh: '登记审核会', en: 'record the vetting meeting' },
      article: article('八'),
      usually: 'supervisor',
      stages: whileVetting,
      ready: refuseNothingSent,
      decide: recordMeeting,
    },
  },
  changes: {
    'supervision.text-circulated': (state, { data, occurredAt: at }: EventOf<Circulated>) => ({
      ...state,
      rounds: [...roundsOf(state), { ...data, at }],
    }),
    'supervision.opinion-given': (state, { data, occurredAt: at }: EventOf<Omit<MemberOpinion, 'at'>>) => ({
      ...state,
      opinions: [...opinionsOf(state), { ...data, at }],
    }),
    'supervision.opinion-settled': (state, { data: { n, adopted, reason } }: EventOf<SettleMemberOpinion>) => ({
      ...state,
      opinions: opinionsOf(state).map((one) => (one.n === n ? settled(one, adopted, reason) : one)),
    }),
    'supervision.vetting-met': (state, { data, occurredAt: at }: EventOf<Omit<VettingMeeting, 'at'>>) => ({
      ...state,
      meetings: [...meetingsOf(state), { ...data, at }],
    }),
  },
  facts: {
    'supervision.text-circulated': circulationFacts,
    'supervision.opinion-given': opinionFacts,
  },
  tasks: opinionsWanted,
  options: { 'texts.circulated': circulatedOptions, 'opinions.given': givenOptions },
};

function settled(
  { reason: _before, ...given }: MemberOpinion,
  adopted: SettleMemberOpinion['adopted'],
  reason: string | undefined,
): MemberOpinion {
  return { ...given, adopted, ...(reason === undefined ? {} : { reason }) };
}
