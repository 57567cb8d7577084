import { overdueClock } from '../overdue/overdue-clock';
import { bare, missedInWords, paperText } from '../overdue/overdue-paper';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { itemKinds, itemResults, itemStates, referralOutcomes, unpaidYuan } from './choices';
import { failedItems } from './consequences';
import { referralKinds } from './findings';
import { addresseeOf } from './item-words';
import { lastEvaluation, ofRound } from './matter';
import type { Consequence, Item, RectificationState } from './state';

/** evaluation-report 评估报告框架, interview-letter 约谈函, accountability-letter 问责移送函, evaluation-overdue 逾期未评估的情况报告. */
export const rectificationTextKinds = ['evaluation-report', 'interview-letter', 'accountability-letter', 'evaluation-overdue'] as const;

type NameOf = (id: string) => string;

/** A draft as it reads now; null for another kind, and where there is nothing to write about. */
export function rectificationText(state: RectificationState, kind: string, nameOf: NameOf, world: World): DraftText | null {
  switch (kind) {
    case 'evaluation-report':
      return reportFrame(state, nameOf, world);
    case 'interview-letter':
      return letter(state, 'interview', nameOf, world);
    case 'accountability-letter':
      return letter(state, 'accountability', nameOf, world);
    case 'evaluation-overdue':
      return overdueReport(state, nameOf, world);
    default:
      return null;
  }
}

/** 评估报告框架: item by item what was asked, what was reported, what was found; the rest is for the team to write (EV-05). */
function reportFrame(state: RectificationState, nameOf: NameOf, { now }: World): DraftText | null {
  const { told } = state;
  if (told.approval === undefined) return null;
  const evaluation = lastEvaluation(state);
  const sender = evaluation?.by ?? told.investigator;
  const items = ofRound(state);
  const findings = evaluation?.findings ?? [];
  const unfound = items.filter(
    ({ n, state: stands }) => stands !== 'changed' && stands !== 'ended' && !findings.some(({ item }) => item === n),
  );
  const text = paperText({
    title: `关于${told.name}防范和整改措施落实情况的评估报告`,
    addressee: nameOf(told.investigator),
    body: [
      '一、评估工作概况',
      `${accidentInWords(state)}调查报告于${dayInWords(dayAt(told.approval.at))}以${told.approval.number}批复。${teamInWords(state, nameOf)}`,
      '二、逐项评估情况',
      ...items.map((item) => itemInWords(item, findings.find(({ item: n }) => n === item.n)?.result ?? null, nameOf)),
      '三、移送案件的办理结果',
      referralsInWords(state),
      '四、调查报告的公布',
      told.publishedAt === undefined ? '调查报告公布情况待核。' : `调查报告已于${dayInWords(dayAt(told.publishedAt))}公布。`,
      '五、存在的问题和工作建议',
      '待核。',
    ],
    sender: nameOf(sender),
    day: dayAt(now),
  });
  return { kind: 'evaluation-report', text, missing: [...(unfound.length > 0 ? ['findings'] : []), 'problems'] };
}

function accidentInWords({ told }: RectificationState): string {
  return `${dayInWords(told.accidentOn)}发生的${told.name}（事故发生单位：${told.unit}）`;
}

function teamInWords(state: RectificationState, nameOf: NameOf): string {
  const evaluation = lastEvaluation(state);
  if (evaluation === undefined) return '评估组的组成待核。';
  const entrusted = evaluation.entrusted === null ? '' : `，委托${evaluation.entrusted}开展`;
  return `评估自${dayInWords(dayAt(evaluation.startedAt))}起，由${nameOf(evaluation.by)}组织${entrusted}，成员单位：${evaluation.team.map(nameOf).join('、')}。`;
}

/** A proposal on a person is told by its number: the frame is read before anybody has treated what is published of it. */
function itemInWords(item: Item, found: keyof typeof itemResults | null, nameOf: NameOf): string {
  const { n, kind, content, dueOn, state } = item;
  const what = kind === 'person-handling' ? itemKinds[kind].zh : `${itemKinds[kind].zh}：${bare(content)}`;
  const by = dueOn === null ? '' : `，期限至${dayInWords(dueOn)}`;
  const left = unpaidYuan(item);
  const unpaid = left === 0 ? '' : `，尚欠${left}元`;
  const result = found === null ? '待核' : itemResults[found].zh;
  return `${n}．${what}（责任单位：${inWords(addresseeOf(item.addressee), nameOf)}${by}）。目前：${itemStates[state].zh}${unpaid}。评估结论：${result}。`;
}

function referralsInWords({ told, referralOutcomes: known }: RectificationState): string {
  if (told.referrals.length === 0) return '没有移送的线索。';
  const each = told.referrals.map(({ ref, kind, handedOverAt, to }) => {
    const outcome = known.find((one) => one.ref === ref)?.outcome;
    return `${referralKinds[kind].zh}于${dayInWords(dayAt(handedOverAt))}移送${to}，${outcome === undefined ? '结果待核' : referralOutcomes[outcome].zh}`;
  });
  return `${each.join('；')}。`;
}

const letters = {
  interview: { kind: 'interview-letter', title: '关于约谈的函' },
  accountability: { kind: 'accountability-letter', title: '关于移交问责的函' },
} as const;

/** About the items of the last such proposal or hand-over, else about all that were not carried out. */
function letter(state: RectificationState, what: 'interview' | 'accountability', nameOf: NameOf, { now }: World): DraftText | null {
  const failed = failedItems(state);
  const [last] = state.consequences.filter(({ kind }) => kind === what).slice(-1);
  const about = last === undefined ? failed : ofRound(state).filter(({ n }) => last.items.includes(n));
  if (about.length === 0) return null;
  const { kind, title } = letters[what];
  const place = state.told.investigator.slice(0, 6);
  const to = last?.to ?? (what === 'accountability' ? `${place}-supervision-commission` : null);
  const text = paperText({
    title,
    addressee: to === null ? '（待核）' : inWords(to, nameOf),
    body: [
      `经对${accidentInWords(state)}防范和整改措施落实情况进行评估，下列事项未落实或者部分落实：`,
      ...about.map((item) => itemInWords(item, resultOf(state, item), nameOf)),
      ...reasonOf(last),
      what === 'interview'
        ? '现定于　　年　　月　　日（待核）约谈你单位负责人，地点另行通知。请准备书面说明，提出整改措施和完成时限。'
        : '依照《安全生产法》第八十六条的规定，现将有关情况移交，请依照有关规定追究责任，并函复处理结果。',
    ],
    sender: nameOf(lastEvaluation(state)?.by ?? state.told.investigator),
    day: dayAt(now),
  });
  return { kind, text, missing: [...(to === null ? ['addressee'] : []), ...(what === 'interview' ? ['day'] : [])] };
}

function resultOf(state: RectificationState, { n }: Item): keyof typeof itemResults | null {
  return lastEvaluation(state)?.findings.find(({ item }) => item === n)?.result ?? null;
}

function reasonOf(last: Consequence | undefined): readonly string[] {
  return last === undefined ? [] : [`${bare(last.reason)}。`];
}

/** To the leader in charge, while the evaluation is overdue: a person reads, completes and puts it before him. */
function overdueReport(state: RectificationState, nameOf: NameOf, world: World): DraftText | null {
  const overdue = overdueClock(['EV-02', 'EV-03'], state.facts, world);
  if (overdue === null) return null;
  const place = state.told.investigator.slice(0, 6);
  const text = paperText({
    title: '关于事故整改和防范措施落实情况逾期未评估的报告',
    addressee: nameOf(state.told.investigator),
    body: [
      `${accidentInWords(state)}整改和防范措施落实情况尚未评估。`,
      `${missedInWords(overdue)}。`,
      '请指定有关部门抓紧组织评估，并及时向社会公开评估结果。',
    ],
    sender: nameOf(`${place}-safety-office`),
    day: overdue.today,
  });
  return { kind: 'evaluation-overdue', text, missing: [] };
}

/** An organ by its name, a unit as it is written. */
function inWords(addressee: string, nameOf: NameOf): string {
  return /^\d{6}-[a-z]/.test(addressee) ? nameOf(addressee) : addressee;
}
