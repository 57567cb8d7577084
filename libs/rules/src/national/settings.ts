import type { Setting } from '../pack';
import { evaluationSettings } from './evaluation-settings';
import { approvalSettings } from './approval-settings';

/** Unsettled law that no clock of its own shows; each with the reading that is followed unless a place says otherwise. */
export const settings: readonly Setting[] = [
  {
    name: 'closing',
    value: 'with-approval',
    note: {
      zh: '条例未规定何为“结案”：批复之日即为结案之日；地方规定须另行办理结案的，从其规定',
      en: 'The regulation does not say what closing is: it is the day of the approval, unless a place asks for an act of its own',
    },
  },
  // IN-06.
  {
    name: 'report.specialPart',
    value: 'required',
    note: {
      zh: '《中共中央国务院关于推进安全生产领域改革发展的意见》（中发〔2016〕32号）要求设立技术和管理问题专篇，条文未核对：默认要求设立；地方不要求的，可以不设',
      en: 'A special part on technical and management problems is known from an opinion of 2016 whose text was not checked: it is required unless a place does without',
    },
  },
  {
    name: 'report.checklist',
    value: 'required',
    note: {
      zh: '四不放过、教育培训倒查和企业主体责任倒查未写入条例第三十条：默认逐项填写查明情况后方可提交；地方不要求的，可以不填',
      en: 'The checklist of the four no-let-offs and of training and duties traced back is not in article 30: each item needs a finding before the submission, unless a place does without',
    },
  },
  {
    name: 'vetting.afterChanges',
    value: 'first-changed-gate',
    note: {
      zh: '上级提出修改意见后，新稿是否须再经本级安委会审议，未见规定：默认自尚未审核新稿的第一个环节起重新办理；地方规定只由提出修改意见的单位再次审核的，从其规定',
      en: 'Whether a new draft has to pass the own safety commission again after a supervisor asked for changes is said nowhere: it begins again with the first body that has not vetted it, unless a place has only the body that asked vet it again',
    },
  },
  {
    name: 'house.conflict-declaration',
    value: 'required',
    note: {
      zh: '内部规则：条例第二十三条要求成员与事故没有直接利害关系，未规定如何查明：默认登记在册的成员和专家均已申报后方可提交报告；地方不作要求的，仅列入待办',
      en: 'Internal rule: article 23 does not say how an interest is found out; the report waits for the declaration of every person on record, unless a place only lists it as a task',
    },
  },
  {
    name: 'vetting.newText',
    value: 'anew',
    note: {
      zh: '督办单位审核同意后又形成新报告稿的，原同意是否及于新稿，未见规定：默认须对新稿重新审核同意后方可批复；地方规定原同意仍有效的，从其规定',
      en: 'No text says whether an agreement of the supervisor covers a draft that is fixed after it: the new draft is vetted again before the approval, unless a place lets the agreement stand',
    },
  },
  {
    name: 'house.procuratorate-reminder-days',
    value: '5',
    note: {
      zh: '内部规则：法律未规定人民检察院答复邀请的期限，满五日未答复的，提醒催请',
      en: 'Internal rule: the law sets no limit for the answer of the procuratorate; after five days there is a reminder to ask for it',
    },
  },
  {
    name: 'house.urging-hours',
    value: '24',
    note: {
      zh: '内部规则：督办单位催办的次数和间隔未见规定；为使被督办单位有办理的时间，两次催办至少间隔二十四小时',
      en: 'Internal rule: no text says how often a supervisor may urge; so that the supervised side has time to act, at least twenty-four hours lie between two urgings',
    },
  },
  {
    name: 'interview.delegate',
    value: 'allowed',
    note: {
      zh: '被约谈人可否委派他人到场，所见国家规定未写明：默认不作要求；地方规定应当本人到场的，从其规定',
      en: 'Whether who is summoned may send somebody else is not said in what was seen of the national rule: allowed, unless a place asks for the person itself',
    },
  },
  ...approvalSettings,
  ...evaluationSettings,
];
