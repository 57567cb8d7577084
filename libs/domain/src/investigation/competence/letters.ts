import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { raisingArticle } from './articles';

/** The letter to the government of the unit's seat, to be copied and sent. */
export function participationLetter({ name, occurredAt, unit }: InvestigationState): string {
  return [
    `关于请派人参加${name}调查工作的函`,
    `${dayAt(occurredAt)}发生${name}，事故发生单位为${unit}。`,
    '依照《生产安全事故报告和调查处理条例》第二十一条，事故由事故发生地人民政府负责调查，事故发生单位所在地人民政府应当派人参加。',
    '请确定参加人员并函复姓名、职务和联系方式。',
  ].join('\n');
}

export interface RaisingCase {
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
}

/** The draft of a proposal to raise the case. It crosses to another organ, so a person reads and sends it. */
export function raisingLetter({ name, occurredAt }: InvestigationState, { ground, basis, reason }: RaisingCase): string {
  return [
    `关于提请提级调查${name}的请示（草稿）`,
    `${dayAt(occurredAt)}发生${name}。`,
    `提级情形：${ground}（${basis}）。`,
    `理由：${reason}`,
    `依照${raisingArticle}，上级人民政府认为必要时，可以调查由下级人民政府负责调查的事故。`,
    '调查期限自事故发生之日起计算，不因提级重新起算。',
  ].join('\n');
}
