/**
 * 省, 直辖市, 自治区; 设区的市, 自治州, 盟, 地区; 县, 县级市, 自治县, 市辖区, 旗与自治旗; city-without-counties: 不设区县的地级市 (东莞, 中山,
 * 嘉峪关, 儋州); special-district: 林区, 特区; corps: 新疆生产建设兵团, corps-division: its 师; zone: 开发区, which is no level of government (T-25).
 */
export const placeKinds = [
  'country',
  'province',
  'municipality',
  'autonomous-region',
  'corps',
  'city',
  'city-without-counties',
  'prefecture',
  'league',
  'area',
  'corps-division',
  'county',
  'county-city',
  'autonomous-county',
  'district',
  'special-district',
  'banner',
  'zone',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** A node of the tree of places, as it was on some day. */
export interface Place {
  /** GB/T 2260, six digits; 000000 is the country. The corps and its divisions: 66, a code of the statistics office. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Code of the next higher place; null for the country. */
  readonly parent: string | null;
}
