import type { Text } from '@app/clock';

export const appealKinds = {
  review: { zh: '行政复议', en: 'review' },
  suit: { zh: '行政诉讼', en: 'suit' },
} as const satisfies Readonly<Record<string, Text>>;

export type AppealKind = keyof typeof appealKinds;

/** What is done where an addressee is dead or gone (AP-15). */
export const addresseeCourses = {
  successor: { zh: '向权利义务承受人送达', en: 'served on the legal successor' },
  'public-notice': { zh: '公告送达', en: 'served by public notice' },
  'not-owed': { zh: '不需送达', en: 'no service is owed' },
} as const satisfies Readonly<Record<string, Text>>;

export type AddresseeCourse = keyof typeof addresseeCourses;

/**
 * What a party is told of its remedies, by kind of document (T-45): against the approval served on it 复议 within 60 days or
 * 诉讼 within six months (AP-13). The report alone has no effect outside and carries none.
 */
export const standardRemedies = {
  approval: '如对本批复不服，可以自收到本批复之日起六十日内依法申请行政复议，也可以自收到本批复之日起六个月内依法向人民法院提起行政诉讼。',
} as const;
