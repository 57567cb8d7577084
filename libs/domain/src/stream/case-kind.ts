import type { Text } from '@app/clock';

/** What a case is about: the procedure that opens it says so. */
export const caseKinds = ['accident', 'danger', 'referral', 'duty'] as const;

export type CaseKind = (typeof caseKinds)[number];

/** Each kind in words. A referral is one without an accident: what another organ handed over, or what is handed to one. */
export const caseKindTitles: Readonly<Record<CaseKind, Text>> = {
  accident: { zh: '事故', en: 'accident' },
  danger: { zh: '事故隐患', en: 'hidden danger' },
  referral: { zh: '移送案件', en: 'referral' },
  duty: { zh: '日常事项', en: 'standing duty' },
};
