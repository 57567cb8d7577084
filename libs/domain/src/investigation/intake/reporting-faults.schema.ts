import type { z } from 'zod';
import { choice, coded, form, item, ref, text } from '../../stream/fields.schema';
import { faultTitles, sourceTitles } from './choices';

const allegeConcealmentSchema = form({
  ref: ref({ zh: '线索编号', en: 'short name of the allegation' }),
  sourceKind: choice({ zh: '线索来源', en: 'how it came in' }, sourceTitles).optional(),
  what: text({ zh: '举报或者线索的内容', en: 'what is alleged' }, 4000),
}).meta({
  id: 'AllegeConcealment',
  examples: [
    { ref: 'C1', sourceKind: '12350', what: '举报称另有1名死者未上报' },
    { ref: 'C2', sourceKind: 'media', what: '媒体报道的受伤人数多于上报的人数' },
  ],
});

export type AllegeConcealment = z.infer<typeof allegeConcealmentSchema>;

const alleged = item({ zh: '瞒报线索', en: 'the allegation' }, 'concealments.alleged');

const result = text({ zh: '查证情况', en: 'what was found out' }, 4000);

const verifyConcealmentSchema = form({ ref: alleged, result }).meta({
  id: 'VerifyConcealment',
  examples: [{ ref: 'C1', result: '经查证，另有1名死者未上报' }],
});

export type VerifyConcealment = z.infer<typeof verifyConcealmentSchema>;

const refuteConcealmentSchema = form({ ref: alleged, result }).meta({
  id: 'RefuteConcealment',
  examples: [
    { ref: 'C1', result: '举报不实，伤亡人数与上报一致' },
    { ref: 'C2', result: '经惠州市应急管理局核查，该人员系突发疾病死亡，与生产经营活动无关' },
  ],
});

export type RefuteConcealment = z.infer<typeof refuteConcealmentSchema>;

const findReportingFaultSchema = form({
  ref: ref({ zh: '认定编号', en: 'short name of the finding' }),
  kind: choice({ zh: '认定种类', en: 'what was found' }, faultTitles, {
    help: {
      zh: '超过时限为迟报，过失遗漏为漏报，故意虚构为谎报，超过时限故意隐瞒且经查证属实为瞒报。',
      en: 'Late: past the limit; omitted: by negligence; false: told against better knowledge; concealed: on purpose, past the limit, and proven.',
    },
  }),
  who: text({ zh: '责任单位或者责任人', en: 'whose fault it is' }, 200),
  reason: text({ zh: '认定理由', en: 'reasons' }, 4000),
}).meta({
  id: 'FindReportingFault',
  examples: [
    { ref: 'F1', kind: 'late', who: '施工单位', reason: '单位负责人接到报告后 3 小时才上报' },
    { ref: 'F1', kind: 'concealed', who: '某机械厂主要负责人', reason: '事故发生后私下赔偿，未向应急管理部门报告，转账记录和询问笔录证实' },
  ],
});

export type FindReportingFault = z.infer<typeof findReportingFaultSchema>;

const withdrawReportingFaultSchema = form({
  ref: item({ zh: '已作出的认定', en: 'the finding' }, 'reporting-faults.found'),
  reason: text({ zh: '撤回认定的理由', en: 'why it is withdrawn' }, 4000),
}).meta({
  id: 'WithdrawReportingFault',
  examples: [{ ref: 'F1', reason: '通话记录表明单位已按时上报' }],
});

export type WithdrawReportingFault = z.infer<typeof withdrawReportingFaultSchema>;

const lateness = {
  'fault-found': { zh: '构成迟报', en: 'it was a fault' },
  'no-fault': { zh: '不构成迟报', en: 'it was no fault' },
};

const judgeLatenessSchema = form({
  clock: coded(
    { zh: '超过的上报期限', en: 'the limit that passed' },
    /^RP-\d{2}(#[A-Za-z0-9-]{1,80})?$/,
    {
      zh: '应如 RP-02 或 RP-04#150802-emergency',
      en: 'must be like RP-02 or RP-04#150802-emergency',
    },
    { picks: { item: 'report-clocks.late' } },
  ),
  answer: choice({ zh: '研判结论', en: 'the answer' }, lateness, {
    help: {
      zh: '研判构成迟报的，先办理“认定迟报、漏报、谎报、瞒报”。',
      en: 'A fault is found by an act of its own, before this one.',
    },
  }),
  reason: text({ zh: '研判理由', en: 'reasons' }, 4000),
}).meta({
  id: 'JudgeLateness',
  examples: [
    { clock: 'RP-04#150802-emergency', answer: 'no-fault', reason: '通信中断，恢复后立即上报' },
    { clock: 'RP-04#441322-emergency', answer: 'no-fault', reason: '录音显示按时上报，登记的上报时间有误' },
    { clock: 'RP-02', answer: 'fault-found', reason: '单位负责人接到报告后2小时才上报，已认定为迟报' },
  ],
});

export type JudgeLateness = z.infer<typeof judgeLatenessSchema>;

export const reportingFaultSchemas = {
  'allege-concealment': allegeConcealmentSchema,
  'verify-concealment': verifyConcealmentSchema,
  'refute-concealment': refuteConcealmentSchema,
  'find-reporting-fault': findReportingFaultSchema,
  'withdraw-reporting-fault': withdrawReportingFaultSchema,
  'judge-lateness': judgeLatenessSchema,
};
