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

/** 责任事故, 非责任事故, not an accident of production (不属于生产安全事故). */
export const natures = ['responsibility', 'non-responsibility', 'not-production-safety'] as const;

export type Nature = (typeof natures)[number];
