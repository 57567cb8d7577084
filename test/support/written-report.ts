const parts = [
  'unit',
  'course',
  'casualties',
  'cause',
  'responsibility',
  'measures',
  'rescueEvaluation',
  'evidence',
  'technicalAndManagement',
];
const checks = [
  'causeFound',
  'responsibleDealtWith',
  'measuresTaken',
  'peopleEducated',
  'trainingTraced',
  'enterpriseDutyTraced',
  'authoritiesExamined',
];

/** Data of `record-report` that leave nothing of a report open (article 30). */
export const writtenReport = {
  parts: Object.fromEntries(parts.map((part) => [part, '详见报告'])),
  nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
  checks: Object.fromEntries(checks.map((item) => [item, { result: 'yes', finding: '已查明' }])),
};
