import type { Instant } from '@app/calendar';
import { bare } from '../overdue/overdue-paper';
import { dayInWords } from '../stream/day-in-words';
import { dayAt } from '../stream/times';
import { interviewsOf } from './interviews-owed';
import { letterTitles } from './letter-kinds';
import { lettersOf } from './letters-owed';
import { opinionsOf, roundsOf } from './opinions-owed';
import { progressOwed } from './progress';
import type { Standstill } from './meanwhile-state';
import type { Interview, Letter, SupervisionState } from './state';

type NameOf = (id: string) => string;

/** What happened between notice and release, for the report on a supervision: a sentence for each, none of what did not happen. */
export function meanwhileInWords(state: SupervisionState, nameOf: NameOf, now: Instant): readonly string[] {
  return [
    progressInWords(state, now),
    standstillsInWords(state),
    opinionsInWords(state),
    lettersInWords(state, nameOf),
    interviewsInWords(state, nameOf),
    declinedInWords(state),
    revokedInWords(state),
  ].flatMap((sentence) => sentence ?? []);
}

function progressInWords(state: SupervisionState, now: Instant): string | null {
  const { progress, progressReports = [] } = state;
  if (progress === undefined && progressReports.length === 0) return null;
  const last = progressReports.at(-1);
  const came =
    last === undefined ? '尚未报送进展' : `已报送进展${progressReports.length}次，最近一次为${onDay(last.at)}：${bare(last.text)}`;
  const late = progressOwed(state).filter(({ on }) => on < dayAt(now));
  if (late.length === 0) return `${came}。`;
  return `${came}；逾期未报送${late.length}次（应于${late.map(({ on }) => dayInWords(on)).join('、')}前报送）。`;
}

function standstillsInWords({ standstills = [] }: SupervisionState): string | null {
  return standstills.length === 0 ? null : `督办曾暂停${standstills.length}次：${standstills.map(standstillInWords).join('；')}。`;
}

function standstillInWords({ since, until, reason }: Standstill): string {
  return `${onDay(since)}暂停（${bare(reason)}），${until === null ? '尚未恢复' : `${onDay(until)}恢复`}`;
}

function opinionsInWords(state: SupervisionState): string | null {
  const last = roundsOf(state).at(-1);
  if (last === undefined) return null;
  const given = opinionsOf(state).filter(({ round }) => round === last.round);
  const replied = new Set(given.map(({ organ }) => organ)).size;
  const open = given.filter(({ text, adopted }) => text !== undefined && adopted === undefined).length;
  const settled = open === 0 ? '' : `，${open}条意见的采纳情况待核`;
  return `已于${onDay(last.at)}就调查报告第${last.version}稿征求${last.organs.length}个成员单位意见，${replied}个已反馈${settled}。`;
}

function lettersInWords(state: SupervisionState, nameOf: NameOf): string | null {
  const sent = lettersOf(state).filter(({ status }) => status === 'sent');
  return sent.length === 0 ? null : `已发函件${sent.length}件：${sent.map((letter) => letterInWords(letter, nameOf)).join('；')}。`;
}

function letterInWords({ kind, number, to, sentAt, since, subject, replyBy, answeredAt }: Letter, nameOf: NameOf): string {
  const named = number === undefined ? letterTitles[kind].zh : `${letterTitles[kind].zh}（${number}）`;
  const whom = to === undefined ? '' : `向${nameOf(to)}`;
  const about = subject === undefined ? '' : `，事由为${bare(subject)}`;
  return `${onDay(sentAt ?? since)}${whom}发出${named}${about}${answerInWords(replyBy, answeredAt)}`;
}

function answerInWords(replyBy: Letter['replyBy'], answeredAt: Letter['answeredAt']): string {
  if (answeredAt !== undefined) return `，已于${onDay(answeredAt)}回复`;
  return replyBy === undefined ? '' : `，应于${dayInWords(replyBy)}前回复，尚未回复`;
}

function interviewsInWords(state: SupervisionState, nameOf: NameOf): string | null {
  const all = interviewsOf(state);
  return all.length === 0 ? null : `已决定约谈${all.length}次：${all.map((one) => interviewInWords(one, nameOf)).join('；')}。`;
}

function interviewInWords({ organ, post, decidedAt, heldAt, missed = 0, reportedAt, reportBy }: Interview, nameOf: NameOf): string {
  const decided = `${onDay(decidedAt)}决定约谈${nameOf(organ)}${post}`;
  if (heldAt === undefined) return `${decided}，${missed === 0 ? '' : `${missed}次未到场，`}尚未约谈`;
  const by = reportBy === undefined ? '' : `（应于${dayInWords(reportBy)}前报告）`;
  const measures = reportedAt === undefined ? `整改措施落实情况尚未报告${by}` : `整改措施落实情况已于${onDay(reportedAt)}报告`;
  return `${decided}，${onDay(heldAt)}已约谈，${measures}`;
}

function declinedInWords({ releaseDeclined }: SupervisionState): string | null {
  return releaseDeclined === undefined ? null : `${onDay(releaseDeclined.at)}未同意解除督办的申请（${bare(releaseDeclined.reason)}）。`;
}

function revokedInWords({ releaseRevokedAt }: SupervisionState): string | null {
  return releaseRevokedAt === undefined ? null : `督办解除后已于${onDay(releaseRevokedAt)}撤销解除，继续督办。`;
}

function onDay(at: Instant): string {
  return dayInWords(dayAt(at));
}
