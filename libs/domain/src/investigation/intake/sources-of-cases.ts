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
