import type { PlaceKind } from './place';

/** Rungs of government that decree 493 article 19 knows: national, provincial, city (设区的市), county. */
export type Rank = 'national' | 'provincial' | 'city' | 'county';

const ranks: Readonly<Record<PlaceKind, Rank | null>> = {
  country: 'national',
  province: 'provincial',
  municipality: 'provincial',
  'autonomous-region': 'provincial',
  city: 'city',
  prefecture: 'city',
  league: 'city',
  area: 'city',
  county: 'county',
  'county-city': 'county',
  'autonomous-county': 'county',
  district: 'county',
  banner: 'county',
  zone: null,
};

/** Null for a zone: its committee is no government and approves nothing unless authorised (T-25). */
export function rankOf(kind: PlaceKind): Rank | null {
  return ranks[kind];
}
