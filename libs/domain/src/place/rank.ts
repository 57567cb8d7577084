import type { PlaceKind } from './place';

/** Rungs of government that decree 493 article 19 knows: national, provincial, city (设区的市), county. */
export type Rank = 'national' | 'provincial' | 'city' | 'county';

const ranks: Readonly<Record<PlaceKind, Rank | null>> = {
  country: 'national',
  province: 'provincial',
  municipality: 'provincial',
  'autonomous-region': 'provincial',
  corps: 'provincial',
  city: 'city',
  'city-without-counties': 'city',
  prefecture: 'city',
  league: 'city',
  area: 'city',
  'corps-division': 'city',
  county: 'county',
  'county-city': 'county',
  'autonomous-county': 'county',
  district: 'county',
  'special-district': 'county',
  banner: 'county',
  zone: null,
};

/** Null for a zone: its committee is no government and approves nothing unless authorised (T-25). */
export function rankOf(kind: PlaceKind): Rank | null {
  return ranks[kind];
}

/** From low to high. */
const rankOrder = ['county', 'city', 'provincial', 'national'] as const satisfies readonly Rank[];

export const rankTitles: Readonly<Record<Rank, { readonly zh: string; readonly en: string }>> = {
  county: { zh: '县级', en: 'county' },
  city: { zh: '设区的市级', en: 'city' },
  provincial: { zh: '省级', en: 'provincial' },
  national: { zh: '国家', en: 'national' },
};

/** The rank that an organ's division code says (GB/T 2260): pairs of zeros from the right. A municipality (110000) is a province. */
export function rankOfOrgan(organ: string): Rank {
  if (organ.startsWith('000000')) return 'national';
  if (/^\d{2}0000/.test(organ)) return 'provincial';
  return /^\d{4}00/.test(organ) ? 'city' : 'county';
}

/** Below zero, zero, above zero, as the first rank is lower than, equal to, higher than the second. */
export function compareRanks(one: Rank, other: Rank): number {
  return rankOrder.indexOf(one) - rankOrder.indexOf(other);
}
