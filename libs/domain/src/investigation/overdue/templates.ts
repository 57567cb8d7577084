import { reportLimits } from '../governing-clock';

/** report-urging 督办函, report-criticism 通报或者约谈建议, approval-request 请示, supervision-proposal 挂牌督办建议. */
export const overdueTextKinds = ['report-urging', 'report-criticism', 'approval-request', 'supervision-proposal'] as const;

export type OverdueTextKind = (typeof overdueTextKinds)[number];

/** Bodies that a paper is from or to: of the investigating government's place unless said. */
export type Party = 'team' | 'safety-commission' | 'safety-office' | 'emergency' | 'leader-in-charge' | 'safety-commission-of-province';

interface Template {
  /** The rules of which one has to be overdue: of a report, whichever limit governs the field. */
  readonly rules: readonly string[];
  readonly title: string;
  readonly from: Party;
  readonly to: Party;
  readonly request: string;
}

/** The ladders of law.md 4.5 prepare these; what follows from them is for people to decide (T-33). */
export const templates: Readonly<Record<OverdueTextKind, Template>> = {
  'report-urging': {
    rules: reportLimits,
    title: '关于尽快提交事故调查报告的督办函',
    from: 'safety-office',
    to: 'team',
    request: '请抓紧完成调查，并书面说明超期原因、目前进展和拟提交报告的日期。',
  },
  'report-criticism': {
    rules: reportLimits,
    title: '关于对事故调查超期予以通报或者约谈的建议',
    from: 'safety-office',
    to: 'safety-commission',
    request: '建议对责任单位予以通报，或者约谈其负责人。是否通报、约谈及其范围，请审定。',
  },
  'approval-request': {
    rules: ['AP-01'],
    title: '关于尽快批复事故调查报告的请示',
    from: 'emergency',
    to: 'leader-in-charge',
    request: '事故调查报告已经提交，尚未批复。请审定批复意见。妥否，请批示。',
  },
  'supervision-proposal': {
    rules: ['JU-21'],
    title: '关于对事故查处实行挂牌督办的建议',
    from: 'safety-office',
    to: 'safety-commission-of-province',
    request: '建议对该起事故的查处实行挂牌督办。是否督办，请审定。',
  },
};
