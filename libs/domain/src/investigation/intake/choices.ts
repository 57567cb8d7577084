import type { Text } from '@app/clock';

/** How an accident came to be known, as a code beside the caller's own words. */
export const sourceKinds = [
  'duty-desk',
  '12350',
  'person-on-site',
  'unit',
  'public',
  'media',
  'lower-office',
  'higher-office',
  'public-security',
  'procuratorate',
  'supervision-commission',
  'other-organ',
  'concealment-check',
  'other',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Chinese words of the codes, as papers write them. */
export const sourceTitles: Readonly<Record<SourceKind, string>> = {
  'duty-desk': '值班电话',
  '12350': '12350举报投诉',
  'person-on-site': '现场人员报告',
  unit: '事故发生单位报告',
  public: '群众举报',
  media: '媒体报道',
  'lower-office': '下级部门报告',
  'higher-office': '上级交办',
  'public-security': '公安机关通报',
  procuratorate: '人民检察院通报',
  'supervision-commission': '监察机关通报',
  'other-organ': '其他部门通报',
  'concealment-check': '瞒报事故核查',
  other: '其他',
};

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

/** How something was told: by phone, in writing, over a network, face to face. */
export const ways = ['phone', 'written', 'network', 'in-person'] as const;

type Way = (typeof ways)[number];

export const wayTitles: Readonly<Record<Way, string>> = { phone: '电话', written: '书面', network: '网络', 'in-person': '当面' };

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
