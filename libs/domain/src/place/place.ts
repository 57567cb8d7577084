/** 省, 直辖市, 自治区; 设区的市, 自治州, 盟, 地区; 县, 县级市, 自治县, 市辖区, 旗; zone: 开发区, which is no level of government (T-25). */
export type PlaceKind =
  | 'country'
  | 'province'
  | 'municipality'
  | 'autonomous-region'
  | 'city'
  | 'prefecture'
  | 'league'
  | 'area'
  | 'county'
  | 'county-city'
  | 'autonomous-county'
  | 'district'
  | 'banner'
  | 'zone';

/** A node of the tree of places. */
export interface Place {
  /** GB/T 2260, six digits; 000000 is the country. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Code of the next higher place; null for the country. */
  readonly parent: string | null;
  /** First year for which the register vouches for this name under this code; what was before is not known, not false. */
  readonly validFrom: number;
  /** Last year, or null while it exists. */
  readonly validTo: number | null;
}
