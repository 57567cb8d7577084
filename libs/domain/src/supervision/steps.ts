import type { Text } from '@app/clock';

/** The eight steps of a supervised case as its ledger shows them, in their order. */
export const supervisionSteps = ['raised', 'approved', 'issued', 'received', 'handling', 'reported', 'vetted', 'released'] as const;

export type SupervisionStep = (typeof supervisionSteps)[number];

export const supervisionStepTitles: Readonly<Record<SupervisionStep, Text>> = {
  raised: { zh: '事项', en: 'raised' },
  approved: { zh: '审签', en: 'signed off' },
  issued: { zh: '下发', en: 'issued' },
  received: { zh: '签收', en: 'received' },
  handling: { zh: '办理', en: 'in hand' },
  reported: { zh: '反馈', en: 'reported' },
  vetted: { zh: '复核', en: 'vetted' },
  released: { zh: '解除', en: 'released' },
};

/** The step at which a supervision can stand: those before it are done. Null in `released` and `withdrawn` of its stages: none is left. */
export const standingSteps = ['received', 'handling', 'vetted', 'released'] as const satisfies readonly SupervisionStep[];

/** What the supervised side says of its progress, beside a text of the report that it sends up. */
export const feedbackKinds: readonly string[] = [
  'supervision.matter-recorded',
  'supervision.progress-reported',
  'supervision.matters-complete',
];
