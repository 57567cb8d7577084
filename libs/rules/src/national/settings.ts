import type { Setting } from '../pack';
import { approvalSettings } from './approval-settings';

/** Unsettled law that no clock of its own shows; each with the reading that is followed unless a place says otherwise. */
export const settings: readonly Setting[] = [
  {
    name: 'closing',
    value: 'with-approval',
    note: {
      zh: '条例未规定何为“结案”：批复之日即为结案之日；另行结案的取 own-act',
      en: 'The regulation does not say what closing is: the day of the approval, unless it is an act of its own (own-act)',
    },
  },
  {
    name: 'report.specialPart',
    value: 'required',
    note: {
      zh: '《中共中央国务院关于推进安全生产领域改革发展的意见》（中发〔2016〕32号）要求设立技术和管理问题专篇，条文未核对：默认要求；不要求的取 optional',
      en: 'A special part on technical and management problems is known from a 2016 opinion whose text was not checked: asked for unless optional',
    },
  },
  {
    name: 'report.checklist',
    value: 'required',
    note: {
      zh: '四不放过、教育培训倒查和企业主体责任倒查未写入条例第三十条：默认逐项填写查明情况后方可提交；不要求的取 optional',
      en: 'The checklist of the four no-let-offs and of training and duties traced back is not in article 30: each item has a finding unless optional',
    },
  },
  {
    name: 'vetting.afterChanges',
    value: 'first-changed-gate',
    note: {
      zh: '上级提出修改意见后，新稿是否须再经本级安委会审议，未见规定：默认自未见过新稿的第一关起重新办理；只由提出修改的一关再审的取 asking-gate',
      en: 'After changes were asked, the new draft begins again at the first gate that has not seen it, unless only the asking gate sees it (asking-gate)',
    },
  },
  {
    name: 'house.conflict-declaration',
    value: 'required',
    note: {
      zh: '内部规则：条例第二十三条要求成员与事故没有直接利害关系，未规定如何查明：默认登记在册的成员和专家均已申报后方可提交报告；只作待办提示的取 optional',
      en: 'House rule: article 23 does not say how an interest is found out; the report waits for the declaration of every person on record unless optional',
    },
  },
  {
    name: 'vetting.newText',
    value: 'anew',
    note: {
      zh: '督办单位审核同意后又形成新报告稿的，原同意是否及于新稿，未见规定：默认须对新稿重新审核同意后方可批复；原同意仍有效的取 stands',
      en: 'No text says whether an agreement of the supervisor covers a draft that is fixed after it: the new one is vetted anew before the approval, unless the agreement stands (stands)',
    },
  },
  {
    name: 'house.procuratorate-reminder-days',
    value: '5',
    note: {
      zh: '内部规则：法律未规定人民检察院答复邀请的期限，满五日未答复的提示催请',
      en: 'House rule: the law gives the answer of the procuratorate no limit; after five days it is asked for',
    },
  },
  ...approvalSettings,
];
