import type { Text } from '@app/clock';

/** To whom a negative conclusion is copied (AP-12), by the short kind of their ids. */
export const copiedOrgans = ['supervision-commission', 'public-security', 'procuratorate'] as const;

export type CopiedOrgan = (typeof copiedOrgans)[number];

export const copiedOrganTitles = {
  'supervision-commission': { zh: '监察机关', en: 'supervision commission' },
  'public-security': { zh: '公安机关', en: 'police' },
  procuratorate: { zh: '人民检察院', en: 'procuratorate' },
} as const satisfies Readonly<Record<CopiedOrgan, Text>>;
