import type { Text } from '@app/clock';

/** Kinds of supervision: they differ in document, approval and filing, which the law of the place says. */
export const kindTitles = {
  listed: { zh: '挂牌督办', en: 'listed supervision' },
  'follow-up': { zh: '跟踪督办', en: 'follow-up supervision' },
  priority: { zh: '重点督办', en: 'priority supervision' },
} as const satisfies Readonly<Record<string, Text>>;

export type SupervisionKind = keyof typeof kindTitles;

export const formTitles = {
  notice: { zh: '督办通知书', en: 'a notice' },
  letter: { zh: '督办函', en: 'a letter' },
} as const satisfies Readonly<Record<string, Text>>;

export const subjectTitles = {
  accident: { zh: '事故查处', en: 'the handling of an accident' },
  danger: { zh: '重大事故隐患治理', en: 'the correction of a major hidden danger' },
  matter: { zh: '其他重大事项', en: 'another major matter' },
} as const satisfies Readonly<Record<string, Text>>;
