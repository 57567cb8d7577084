import { beijingDay, daysBetween } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { FactsOf } from '../facts-of';
import { onlyTeam } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { whileWriting, writingOrDeciding } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import type { AnswerComment, CirculateDraft, RecordComment } from './report.schema';
import type { Circulation, Comment, ReportState } from './state';
import { currentDraft, refuseUndrafted } from './writing';

/** The draft goes out for comments. The period is the letter's own, not the law's: it is reminded of, and silence after it is shown and never a yes. */
function circulateDraft(state: InvestigationState, command: CommandOf<CirculateDraft>): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const circulated = {
    round: state.report.circulations.length + 1,
    version: draft.version,
    addressees: [...new Set(data.addressees)],
    replyBy: data.replyBy,
  };
  return (
    onlyTeam(state, command, article('二十五')) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.circulated' }) ??
    refuseReplyBeforeSending(act.occurredAt, data.replyBy) ?? [
      { kind: 'draft.circulated', version: 1, occurredAt: act.occurredAt, data: circulated },
    ]
  );
}

/** One point of an addressee's reply, or its word that it has none; also after the period, and as often as it has points. */
function recordComment(state: InvestigationState, { act, data }: CommandOf<RecordComment>): Decision {
  const { circulations, comments } = state.report;
  const asked = circulations.filter(({ addressees }) => addressees.includes(data.addressee)).at(-1);
  if (asked === undefined) return reject('comment-not-asked', { addressee: data.addressee }, { field: 'data.addressee' });
  if (data.opinion === 'comments' && data.text === undefined) return reject('comment-text-missing', {}, { field: 'data.text' });
  const comment = {
    n: comments.length + 1,
    round: asked.round,
    addressee: data.addressee,
    text: data.opinion === 'comments' ? (data.text ?? null) : null,
  };
  return (
    refuseBefore(act.occurredAt, asked.sentAt, { first: 'draft.circulated', then: 'draft.commented' }) ?? [
      { kind: 'draft.commented', version: 1, occurredAt: act.occurredAt, data: comment },
    ]
  );
}

/** What becomes of a comment. The team may think again: the last answer stands, the earlier ones stay in the ledger. */
function answerComment(state: InvestigationState, command: CommandOf<AnswerComment>): Decision {
  const { act, data } = command;
  const comment = state.report.comments.find(({ n }) => n === data.n);
  if (comment === undefined || comment.text === null) return reject('comment-unknown', { n: data.n }, { field: 'data.n' });
  if (data.adopted !== 'adopted' && data.reason === undefined) {
    return reject('reason-missing', { answer: data.adopted }, { field: 'data.reason' });
  }
  return (
    onlyTeam(state, command, article('二十五')) ??
    refuseBefore(act.occurredAt, comment.at, { first: 'draft.commented', then: 'draft.comment-answered' }) ?? [
      { kind: 'draft.comment-answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** One line of the table of comments (征求意见采纳情况表): an addressee of one round and what came of it. */
export interface CommentLine {
  readonly round: number;
  /** Version of the draft that it was asked about. */
  readonly version: number;
  readonly addressee: string;
  readonly sentAt: Instant;
  readonly replyBy: Day;
  readonly comments: readonly Comment[];
  /** 对方未复 n 日: days past the period without any reply; 0 while it runs or once there is one. */
  readonly silentDays: number;
}

/** @param today Beijing day */
export function commentTable({ circulations, comments }: ReportState, today: Day): readonly CommentLine[] {
  return circulations.flatMap(({ round, version, addressees, sentAt, replyBy }) =>
    addressees.map((addressee) => {
      const own = comments.filter((comment) => comment.round === round && comment.addressee === addressee);
      const silentDays = own.length > 0 ? 0 : Math.max(0, daysBetween(replyBy, today));
      return { round, version, addressee, sentAt, replyBy, comments: own, silentDays };
    }),
  );
}

/** Refuses a last day for replies that lies before the letter. */
function refuseReplyBeforeSending(sentAt: Instant, replyBy: Day): Rejection | null {
  const sent = dayAt(sentAt);
  if (replyBy >= sent) return null;
  return reject(
    'date-out-of-order',
    { first: 'draft.circulated', then: 'draft.commented', earlier: sent, at: replyBy },
    { field: 'data.replyBy' },
  );
}

/** Addressees without any reply to the round that asked them last: until when, or for how many days since (对方未复 n 日). */
function repliesOutstanding({ report }: InvestigationState, today: Day): readonly Wanted[] {
  const lines = commentTable(report, today);
  const last = lines.filter(({ addressee, round }) => !lines.some((other) => other.addressee === addressee && other.round > round));
  return last
    .filter(({ comments }) => comments.length === 0)
    .map(({ addressee, sentAt, replyBy, silentDays }) => {
      const silent = { zh: `对方未复${silentDays}日（应于 ${replyBy} 前反馈）`, en: `no reply for ${silentDays} days (due ${replyBy})` };
      const running = { zh: `应于 ${replyBy} 前反馈`, en: `reply due ${replyBy}` };
      return wanted('record-comment', addressee, sentAt, {
        ref: addressee,
        note: silentDays > 0 ? silent : running,
        presses: `house-draft-reply#${addressee}`,
      });
    });
}

function commentsUnanswered(state: InvestigationState): readonly Wanted[] {
  return given(state)
    .filter(({ answer }) => answer === null)
    .map(({ n, at }) => wanted('answer-comment', team, at, { ref: String(n) }));
}

const team = 'investigation-team';

function commentTasks(state: InvestigationState, _clocks: readonly Clock[], { now }: World): readonly Wanted[] {
  return state.stage === 'investigating' ? [...repliesOutstanding(state, beijingDay(now)), ...commentsUnanswered(state)] : [];
}

/** Comments with a text: what the addressee has nothing to say to needs no answer. */
function given({ report }: InvestigationState): readonly (Comment & { readonly text: string })[] {
  return report.comments.flatMap((comment) => (comment.text === null ? [] : [{ ...comment, text: comment.text }]));
}

/** Each addressee once, by the round that asked it last. */
function askedOptions({ report: { circulations } }: InvestigationState): readonly Option[] {
  const sent = new Map(circulations.flatMap(({ addressees, sentAt }) => addressees.map((addressee) => [addressee, dayAt(sentAt)])));
  return [...sent].map(([addressee, on]) => ({
    value: addressee,
    words: { zh: `${addressee}（${dayInWords(on)}征求意见）`, en: `${addressee} (asked on ${on})` },
  }));
}

const longest = 40;

function commentOptions(state: InvestigationState): readonly Option[] {
  return given(state).map(({ n, addressee, at, text }) => {
    const letters = [...text];
    const said = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
    return {
      value: n,
      words: {
        zh: `第${n}条：${said}（${addressee}，${dayInWords(dayAt(at))}）`,
        en: `comment ${n}: ${said} (${addressee}, ${dayAt(at)})`,
      },
    };
  });
}

/** For each organ that is asked, that it was and until when. */
const circulationFacts: FactsOf = ({ data: { addressees, replyBy }, occurredAt, recordedAt }: EventOf<Omit<Circulation, 'sentAt'>>) =>
  addressees.flatMap((ref) => [
    { fact: 'draft.circulated', at: occurredAt, recordedAt, ref },
    { fact: 'draft.reply-due', at: replyBy, recordedAt, ref, value: ref },
  ]);

const commentFacts: FactsOf = ({ data: { addressee }, occurredAt, recordedAt }: EventOf<Omit<Comment, 'at' | 'answer'>>) => [
  { fact: 'draft.commented', at: occurredAt, recordedAt, ref: addressee },
];

/** 征求意见: the draft goes out, and every point that comes back is answered. */
export const comments: Matter = {
  commands: {
    'circulate-draft': {
      title: { zh: '报告稿征求意见', en: 'circulate the draft' },
      article: article('二十五'),
      usually: 'team',
      stages: whileWriting,
      ready: refuseUndrafted,
      decide: circulateDraft,
    },
    'record-comment': {
      title: { zh: '登记反馈意见', en: 'record a comment' },
      article: article('二十五'),
      usually: 'other-organ',
      stages: writingOrDeciding,
      ready: needs('record-comment', 'circulate-draft', ({ report }) => report.circulations.length > 0),
      decide: recordComment,
    },
    'answer-comment': {
      title: { zh: '登记意见采纳情况', en: 'answer a comment' },
      article: article('二十五'),
      usually: 'team',
      stages: writingOrDeciding,
      ready: needs('answer-comment', 'record-comment', (state) => given(state).length > 0),
      decide: answerComment,
    },
  },
  changes: {
    'draft.circulated': (state, { data, occurredAt }: EventOf<Omit<Circulation, 'sentAt'>>) =>
      inReport(state, { circulations: [...state.report.circulations, { ...data, sentAt: occurredAt }] }),
    'draft.commented': (state, { data, occurredAt }: EventOf<Omit<Comment, 'at' | 'answer'>>) =>
      inReport(state, { comments: [...state.report.comments, { ...data, at: occurredAt, answer: null }] }),
    'draft.comment-answered': (state, { data: { n, adopted, reason } }: EventOf<AnswerComment>) => {
      const answer = { adopted, reason: reason ?? null };
      return inReport(state, { comments: state.report.comments.map((comment) => (comment.n === n ? { ...comment, answer } : comment)) });
    },
  },
  facts: {
    'draft.circulated': circulationFacts,
    'draft.commented': commentFacts,
  },
  tasks: commentTasks,
  options: {
    'comments.asked': askedOptions,
    'comments.given': commentOptions,
  },
};
