import type { Text } from '@app/clock';

export const addressees = [
  'government',
  'public-security',
  'labour',
  'union',
  'procuratorate',
  'superior',
  'higher-government',
  'state-council',
  'other',
] as const;

export type Addressee = (typeof addressees)[number];

/** Who has to be told whatever the level: the own government is reported to, the others are notified (article 10, RP-05, T-14). */
export const toBeTold = ['government', 'public-security', 'labour', 'union', 'procuratorate'] as const;

export const addresseeTitles: Readonly<Record<Addressee, Text>> = {
  government: { zh: '本级人民政府', en: 'the own government' },
  'public-security': { zh: '公安机关', en: 'the police' },
  labour: { zh: '人力资源社会保障行政部门', en: 'the labour department' },
  union: { zh: '工会', en: 'the trade union' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  superior: { zh: '上级机关', en: 'a higher organ' },
  'higher-government': { zh: '上级人民政府', en: 'a higher government' },
  'state-council': { zh: '国务院', en: 'the State Council' },
  other: { zh: '其他单位', en: 'another body' },
};
