import type { Source } from '@app/clock';

/** Its articles on express and follow-up reports were not read in full. */
export function reportingMeasures21(article: string): Source {
  return { law: '《生产安全事故信息报告和处置办法》（国家安全生产监督管理总局令第21号）', article, confidence: 'G' };
}

/** Shown with every date that rests on it (T-36). */
export const needsReview21 = {
  name: 'report.decree21',
  value: 'needs-review',
  note: {
    zh: '该办法 2009 年施行，所列机构已经变更，条文未经核对，适用前应予复核',
    en: 'These measures date from 2009 and name bodies that no longer exist; their text was not checked and needs review',
  },
} as const;
