import type { Text } from '@app/clock';

/** How an accident, or the word of a concealment, came to be known: a code beside the caller's own words. */
export const sourceTitles = {
  'duty-desk': { zh: '值班电话', en: 'duty telephone' },
  '12350': { zh: '12350举报投诉', en: 'complaint by the line 12350' },
  'person-on-site': { zh: '现场人员报告', en: 'person on site' },
  unit: { zh: '事故发生单位报告', en: 'the unit' },
  public: { zh: '群众举报', en: 'report of the public' },
  media: { zh: '媒体报道', en: 'the media' },
  'lower-office': { zh: '下级部门报告', en: 'a lower department' },
  'higher-office': { zh: '上级交办', en: 'passed down by a higher organ' },
  'public-security': { zh: '公安机关通报', en: 'the police' },
  procuratorate: { zh: '人民检察院通报', en: 'the procuratorate' },
  'supervision-commission': { zh: '监察机关通报', en: 'the supervision commission' },
  'other-organ': { zh: '其他部门通报', en: 'another department' },
  'concealment-check': { zh: '瞒报事故核查', en: 'verification of a concealment' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<string, Text>>;

export type SourceKind = keyof typeof sourceTitles;

/** Who has to be told whatever the level: the own government is reported to, the others are notified (article 10, RP-05, T-14). */
export const toBeTold = ['government', 'public-security', 'labour', 'union', 'procuratorate'] as const;

export const addresseeTitles = {
  government: { zh: '本级人民政府', en: 'the own government' },
  'public-security': { zh: '公安机关', en: 'the police' },
  labour: { zh: '人力资源社会保障行政部门', en: 'the labour department' },
  union: { zh: '工会', en: 'the trade union' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  'mine-safety': { zh: '省级矿山安全监察机构', en: 'the provincial mine safety bureau' },
  superior: { zh: '上级机关', en: 'a higher organ' },
  'higher-government': { zh: '上级人民政府', en: 'a higher government' },
  'state-council': { zh: '国务院', en: 'the State Council' },
  other: { zh: '其他单位', en: 'another body' },
} as const satisfies Readonly<Record<string, Text>>;

export type Addressee = keyof typeof addresseeTitles;

/** How something was told. */
export const wayTitles = {
  phone: { zh: '电话', en: 'by phone' },
  written: { zh: '书面', en: 'in writing' },
  network: { zh: '网络', en: 'over a network' },
  'in-person': { zh: '当面', en: 'in person' },
} as const satisfies Readonly<Record<string, Text>>;

/** The four faults of reporting (RP-17). */
export const faultTitles = {
  late: { zh: '迟报', en: 'late report' },
  omitted: { zh: '漏报', en: 'omitted report' },
  false: { zh: '谎报', en: 'false report' },
  concealed: { zh: '瞒报', en: 'concealed report' },
} as const satisfies Readonly<Record<string, Text>>;

export type FaultKind = keyof typeof faultTitles;

/** What of the report's content (decree 493, article 12) is told in words. */
export const contentItems = ['unitProfile', 'location', 'scene', 'course', 'measures', 'other'] as const;

export type ContentItem = (typeof contentItems)[number];

export type ReportContent = Readonly<Partial<Record<ContentItem, string>>>;

/** What a report newly says, over what was known before: an item that it does not name stays. */
export function contentAfter(before: ReportContent, told: ReportContent): ReportContent {
  const after: Partial<Record<ContentItem, string>> = { ...before };
  for (const item of contentItems) {
    const words = told[item];
    if (words !== undefined) after[item] = words;
  }
  return after;
}
