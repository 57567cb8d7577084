import type { Text } from '@app/clock';

/** The six parts of article 30, what else the report must hold, and the special part of 中发〔2016〕32号; in the order of the report. */
export const reportParts = [
  'unit',
  'course',
  'casualties',
  'cause',
  'responsibility',
  'measures',
  'rescueEvaluation',
  'evidence',
  'technicalAndManagement',
] as const;

export type ReportPart = (typeof reportParts)[number];

/**
 * 四不放过 (causeFound 原因查清, responsibleDealtWith 责任人员处理, measuresTaken 整改措施, peopleEducated 人员受教育), 教育培训倒查,
 * 企业主体责任倒查, and the departments that approve and supervise (《安全生产法》 article 87).
 */
export const checkItems = [
  'causeFound',
  'responsibleDealtWith',
  'measuresTaken',
  'peopleEducated',
  'trainingTraced',
  'enterpriseDutyTraced',
  'authoritiesExamined',
] as const;

export type CheckItem = (typeof checkItems)[number];

/** What the team may propose. */
export const natureWords = {
  responsibility: { zh: '责任事故', en: 'an accident with responsibility' },
  'non-responsibility': { zh: '非责任事故', en: 'an accident without responsibility' },
  'not-production-safety': { zh: '不属于生产安全事故', en: 'no work-safety accident' },
} as const satisfies Readonly<Record<string, Text>>;

export type Nature = keyof typeof natureWords;

/**
 * What is sent up with a draft (送审件清单): the covering letter, the commission's minutes, the draft, the technical report, the loss, the signatures,
 * and where opinions were given what became of each.
 */
export const enclosures = ['letter', 'minutes', 'draft', 'technicalReport', 'loss', 'signatures', 'adoptionTable'] as const;

export type Enclosure = (typeof enclosures)[number];

export const enclosureWords: Readonly<Record<Enclosure, Text>> = {
  letter: { zh: '送审函', en: 'covering letter' },
  minutes: { zh: '安委会审议纪要', en: "minutes of the commission's meeting" },
  draft: { zh: '调查报告送审稿', en: 'draft of the report' },
  technicalReport: { zh: '技术报告', en: 'technical report' },
  loss: { zh: '直接经济损失核定材料', en: 'papers on the direct loss' },
  signatures: { zh: '调查组成员签名', en: "signatures of the team's members" },
  adoptionTable: { zh: '意见采纳情况表', en: 'table of the opinions and what became of each' },
};

/** What becomes of an opinion or a comment on a draft. */
export const adoptionWords = {
  adopted: { zh: '采纳', en: 'adopted' },
  partly: { zh: '部分采纳', en: 'partly adopted' },
  'not-adopted': { zh: '不采纳', en: 'not adopted' },
} as const satisfies Readonly<Record<string, Text>>;
