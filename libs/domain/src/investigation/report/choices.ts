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
