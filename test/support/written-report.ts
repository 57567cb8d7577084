import { checkItems, reportParts } from '@app/domain';

/** Data of `record-report` that leave nothing of a report open (article 30). */
export const writtenReport = {
  parts: Object.fromEntries(reportParts.map((part) => [part, '详见报告'])),
  nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
  checks: Object.fromEntries(checkItems.map((item) => [item, { result: 'yes', finding: '已查明' }])),
};
