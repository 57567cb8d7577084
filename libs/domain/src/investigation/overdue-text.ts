import { daysBetween } from '@app/calendar';
import { overdueClock } from '../overdue/overdue-clock';
import type { Overdue } from '../overdue/overdue-clock';
import { missedInWords, paperText } from '../overdue/overdue-paper';
import type { Paper } from '../overdue/overdue-paper';
import { criticismInWords, supervisorLetter } from '../overdue/supervisor-letter';
import { compareRanks, rankOfOrgan } from '../place/rank';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { accidentInWords } from './accident-in-words';
import { approverOf } from './competence/approver';
import { divisionOf, unsettled } from './competence/hands';
import { reportLimits } from './governing-clock';
import type { InvestigationState, SupervisionLink } from './state';
import { runningSupervisions } from './supervised/new-text';
import { knownAt } from './time-limit/passed-before';

/**
 * What is prepared when a limit has passed. Of the report: report-urging 督办函 of the supervisor, or 情况报告 to the own government where there is none;
 * report-criticism 通报或者约谈 by the supervisor, or a second report. approval-request 请示 to who approves, supervision-proposal 请示 on a supervision.
 */
export const overdueTextKinds = ['report-urging', 'report-criticism', 'approval-request', 'supervision-proposal'] as const;

type OverdueTextKind = (typeof overdueTextKinds)[number];

interface Setting {
  readonly state: InvestigationState;
  readonly overdue: Overdue;
  readonly nameOf: (id: string) => string;
  readonly world: World;
}

type Draft = Omit<Paper, 'day'> & { readonly missing?: readonly string[] };

interface Row {
  /** The rules of which one has to be overdue: of a report, whichever limit governs the field. */
  readonly rules: readonly string[];
  /** Null where nothing can be said that would be true. */
  readonly write: (setting: Setting) => Draft | null;
}

/** The ladders of convention 4.5 prepare these; what follows from them is for people to decide (T-33). */
const rows: Readonly<Record<OverdueTextKind, Row>> = {
  'report-urging': { rules: reportLimits, write: urging },
  'report-criticism': { rules: reportLimits, write: criticism },
  'approval-request': { rules: ['AP-01'], write: approvalRequest },
  'supervision-proposal': { rules: ['JU-21'], write: supervisionProposal },
};

/** What the ladder of an overdue limit says was prepared, as it reads now; null while nothing is overdue. */
export function overdueText(state: InvestigationState, kind: OverdueTextKind, nameOf: Setting['nameOf'], world: World): DraftText | null {
  const { rules, write } = rows[kind];
  const overdue = overdueClock(rules, state.facts, world);
  const draft = overdue === null ? null : write({ state, overdue, nameOf, world });
  if (overdue === null || draft === null) return null;
  const { missing = [], ...paper } = draft;
  const unknown = state.investigator === unsettled ? ['investigator'] : [];
  return { kind, text: paperText({ ...paper, day: overdue.today }), missing: [...unknown, ...missing] };
}

/** The letter of the supervisor that is next above; without one the own office tells its government, against which it proposes nothing (SV-29). */
function urging(setting: Setting): Draft {
  const { state, nameOf } = setting;
  const { name } = state;
  const ends = endsOf(setting);
  const late = [`${accidentInWords(state)}${supervisedInWords(setting)}`, lateInWords(setting)];
  if (ends !== null) {
    return {
      title: `关于尽快提交${name}调查报告的督办函`,
      addressee: nameOf(ends.addressee),
      body: [...late, '请督促抓紧完成调查，并书面说明未按期提交的原因、目前进展和拟提交报告的日期。'],
      sender: nameOf(ends.sender),
    };
  }
  return {
    title: `关于${name}调查进度的情况报告`,
    ...toOwnGovernment(setting),
    body: [...late, '我办将督促事故调查组抓紧完成调查，并就未按期提交的原因、目前进展和拟提交报告的日期作出书面说明。', '特此报告。'],
  };
}

/** An end that had passed before anybody knew of the accident accuses nobody (T-53). */
function criticism(setting: Setting): Draft | null {
  const { state, nameOf } = setting;
  const { name } = state;
  if (knownAfterEnd(setting) !== null) return null;
  const ends = endsOf(setting);
  const late = [`${accidentInWords(state)}${supervisedInWords(setting)}`, lateInWords(setting)];
  if (ends !== null) {
    return {
      title: `关于${name}调查超期问题的函`,
      addressee: nameOf(ends.addressee),
      body: [...late, criticismInWords(nameOf(ends.consent), responsible(setting))],
      sender: nameOf(ends.sender),
      missing: ['consent'],
    };
  }
  return {
    title: `关于${name}调查仍未完成的情况报告`,
    ...toOwnGovernment(setting),
    body: [...late, '我办将督促事故调查组书面说明超期原因、目前进展和下一步工作安排，有关情况及时续报。', '特此报告。'],
  };
}

/** One matter, to the organ that decides (T-54); a supervised report is approved only after its agreement. */
function approvalRequest(setting: Setting): Draft {
  const { state, overdue, nameOf, world } = setting;
  const approver = approverOf(state, world);
  const received = state.submission === null ? '' : `事故调查报告已于${dayInWords(state.submission.receivedOn)}报送。`;
  const waiting = runningSupervisions(state).find(({ vetting, status }) => vetting !== 'not-required' && status !== 'vetted');
  const asked =
    waiting === undefined
      ? '现将事故调查报告报请审定。'
      : `该起事故由${nameOf(waiting.supervisor)}挂牌督办，其审核同意的意见尚未收到；现将事故调查报告报请审定，并在收到审核同意的意见后批复。`;
  return {
    title: `关于批复${state.name}调查报告的请示`,
    addressee: government(approver, nameOf),
    body: [`${accidentInWords(state)}${received}`, `${missedInWords(overdue)}。`, asked, '妥否，请批复。'],
    enclosure: `${state.name}调查报告`,
    sender: departmentOf(approver, nameOf),
  };
}

/** The office of the region proposes to its commission (SV-02); the city's own would propose it against its own government. */
function supervisionProposal(setting: Setting): Draft | null {
  const { state, overdue, nameOf } = setting;
  if (knownAfterEnd(setting) !== null) return null;
  const region = `${state.place.slice(0, 2)}0000`;
  return {
    title: `关于对${state.name}查处实行挂牌督办的请示`,
    addressee: nameOf(`${region}-safety-commission`),
    body: [
      accidentInWords(state),
      `${missedInWords(overdue)}，${responsible(setting)}尚未成立事故调查组。`,
      '建议对该起事故的查处实行挂牌督办。',
      '妥否，请批示。',
    ],
    sender: nameOf(`${region}-safety-office`),
  };
}

function nearest(state: InvestigationState): SupervisionLink | undefined {
  return runningSupervisions(state).toSorted((one, other) => compareRanks(rankOfOrgan(one.supervisor), rankOfOrgan(other.supervisor)))[0];
}

function endsOf({ state }: Setting): ReturnType<typeof supervisorLetter> | null {
  const supervision = nearest(state);
  return supervision === undefined ? null : supervisorLetter(supervision);
}

function supervisedInWords({ state, nameOf }: Setting): string {
  const supervision = nearest(state);
  return supervision === undefined ? '' : `该起事故由${nameOf(supervision.supervisor)}挂牌督办。`;
}

/** How late the report is, as far as that can be said. */
function lateInWords(setting: Setting): string {
  const { overdue } = setting;
  const known = knownAfterEnd(setting);
  const unsent = `${responsible(setting)}事故调查组尚未提交事故调查报告`;
  if (known === null) return `${missedInWords(overdue)}，${unsent}。`;
  return (
    `依照${overdue.basis}，${overdue.title}的期限自事故发生之日起计算，已于${dayInWords(overdue.dueDate)}届满；该起事故于${dayInWords(known)}方始知悉，届满时尚不知情，` +
    `不以此认定调查超期。自知悉之日起至${dayInWords(overdue.today)}已${daysBetween(known, overdue.today)}日，${unsent}。`
  );
}

/** The day on which the accident became known, where the period had ended before. */
function knownAfterEnd({ state, overdue }: Setting) {
  const known = knownAt(state);
  return known !== null && overdue.dueAt <= known ? dayAt(known) : null;
}

function responsible({ state, nameOf }: Setting): string {
  return government(state.investigator, nameOf);
}

function government(organ: string, nameOf: Setting['nameOf']): string {
  return organ === unsettled ? '待核' : nameOf(organ);
}

/** The office of the place, to the government or the committee of the place. */
function toOwnGovernment({ state, nameOf }: Setting): Pick<Draft, 'addressee' | 'sender'> {
  const { investigator, place } = state;
  const division = investigator === unsettled ? place : divisionOf(investigator);
  const own = /-(government|committee)$/.test(investigator) ? investigator : `${division}-government`;
  return { addressee: nameOf(own), sender: nameOf(`${division}-safety-office`) };
}

/** Who lays the report before its government: its department, or the team where the place has none. */
function departmentOf(approver: string, nameOf: Setting['nameOf']): string {
  const department = `${divisionOf(approver)}-emergency`;
  const known = approver !== unsettled && /-(government|committee)$/.test(approver) && nameOf(department) !== department;
  return known ? nameOf(department) : `${government(approver, nameOf)}事故调查组`;
}
