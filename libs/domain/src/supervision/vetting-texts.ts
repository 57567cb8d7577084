import { countInWords, isUnanswered, replyInWords } from '../investigation/report/adoption-words';
import type { Reply } from '../investigation/report/adoption-words';
import { enclosures, enclosureWords } from '../investigation/report/choices';
import type { Enclosure } from '../investigation/report/choices';
import { bare } from '../overdue/overdue-paper';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { noticeOf, unnumbered } from './notice-words';
import { opinionsOf, roundsOf } from './opinions-owed';
import { ownCommission } from './sent-up';
import type { MemberOpinion, Round, SentUp, SupervisionState } from './state';

type NameOf = (id: string) => string;

/** 意见采纳情况表 of the version that member bodies were asked about last; null before any was (SV-32). */
export function opinionsTable(state: SupervisionState, nameOf: NameOf, { now }: World): DraftText | null {
  const last = roundsOf(state).at(-1);
  if (last === undefined) return null;
  const rounds = roundsOf(state).filter(({ version }) => version === last.version);
  const lines = rounds.flatMap((round) => linesOf(state, round, nameOf));
  const given = repliesTo(state, rounds);
  const text = [
    '成员单位意见采纳情况表',
    '',
    `调查报告第${last.version}稿`,
    ...lines.map((line, index) => `${index + 1}．${line}`),
    '',
    countInWords(given),
    supervisorOffice(state, nameOf),
    dayInWords(dayAt(now)),
  ].join('\n');
  return { kind: 'opinions-table', text, missing: given.some(isUnanswered) ? ['adopted'] : [] };
}

function linesOf(state: SupervisionState, { round, organs, at, replyBy }: Round, nameOf: NameOf): readonly string[] {
  return organs.flatMap((organ) => {
    const own = opinionsOf(state).filter((one) => one.round === round && one.organ === organ);
    const asked = `${nameOf(organ)}（${dayInWords(dayAt(at))}征求意见）`;
    if (own.length === 0) return [`${asked}：尚未反馈（应于${dayInWords(replyBy)}前反馈）。`];
    return own.map((one) => `${asked}：${replyInWords(replyOf(one))}`);
  });
}

function replyOf({ at, text, adopted, reason }: MemberOpinion): Reply {
  return { at, text: text ?? null, adopted: adopted ?? null, reason: reason ?? null };
}

/** What the bodies replied that were asked in these rounds. */
function repliesTo(state: SupervisionState, rounds: readonly Round[]): readonly Reply[] {
  return opinionsOf(state)
    .filter(({ round }) => rounds.some((one) => one.round === round))
    .map(replyOf);
}

/** 送审件清单 of the version that came last, paper by paper; null before any came. What the sender did not list reads 待核. */
export function enclosureList(state: SupervisionState, nameOf: NameOf, { now }: World): DraftText | null {
  const sent = state.wentUp?.at(-1);
  if (sent === undefined) return null;
  // The table belongs to a list only where somebody was asked, which its sender knows.
  const listed = enclosures.filter((item) => item !== 'adoptionTable' || said(sent).includes(item));
  const text = [
    '送审件清单',
    '',
    `调查报告第${sent.version}稿，${nameOf(ownCommission(state))}于${dayInWords(dayAt(sent.at))}报送`,
    ...listed.map((item, index) => `${index + 1}．${enclosureWords[item].zh}：${enclosureInWords(item, sent)}`),
    ...(sent.answers ?? []).map(({ point, answer }) => `修改意见第${point}条的落实情况：${bare(answer)}。`),
    '',
    supervisorOffice(state, nameOf),
    dayInWords(dayAt(now)),
  ].join('\n');
  return { kind: 'enclosure-list', text, missing: listed.filter((item) => !said(sent).includes(item)) };
}

function said({ enclosed = [], without = [] }: SentUp): readonly Enclosure[] {
  return [...enclosed, ...without.map(({ item }) => item)];
}

function enclosureInWords(item: Enclosure, { enclosed = [], without = [] }: SentUp): string {
  if (enclosed.includes(item)) return '已附';
  const reason = without.find((one) => one.item === item)?.reason;
  return reason === undefined ? '待核' : `未附（${bare(reason)}）`;
}

/** 审核会纪要: of the last version that was sent up, with what the meeting is recorded to have concluded; null before one was (SV-32). */
export function vettingMinutes(state: SupervisionState, nameOf: NameOf, { now }: World): DraftText | null {
  const sent = state.wentUp?.at(-1);
  if (sent === undefined) return null;
  const meeting = state.meetings?.findLast(({ version }) => version === sent.version);
  const asked = roundsOf(state).filter(({ version }) => version === sent.version);
  const attended = meeting?.attended ?? [];
  const text = [
    `关于调查报告第${sent.version}稿的审核会纪要`,
    '',
    `时间：${meeting === undefined ? '待核' : dayInWords(dayAt(meeting.at))}`,
    `主持人：${meeting?.chair ?? '待核'}`,
    `参加单位：${attended.length === 0 ? '待核' : attended.map(nameOf).join('、')}`,
    '',
    `　　${noticeOf(state, nameOf)}${nameOf(ownCommission(state))}于${dayInWords(dayAt(sent.at))}报送调查报告第${sent.version}稿。`,
    `　　${asked.length === 0 ? '未征求成员单位意见。' : countInWords(repliesTo(state, asked))}`,
    `　　审核结论：${meeting === undefined ? '待核' : bare(meeting.conclusion)}。`,
    '',
    supervisorOffice(state, nameOf),
    dayInWords(dayAt(now)),
  ].join('\n');
  const untold = { meeting: meeting === undefined, attended: attended.length === 0 };
  const missing = (['meeting', 'attended'] as const).filter((what) => untold[what]);
  return { kind: 'vetting-minutes', text, missing: [...unnumbered(state), ...missing] };
}

function supervisorOffice(state: SupervisionState, nameOf: NameOf): string {
  return nameOf(supervisorLetter(state).sender);
}
