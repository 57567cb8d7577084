import type { Place, PlaceKind } from '../place/place';
import type { Rank } from '../place/rank';
import type { PlaceCase } from './competence-table';
import { atRank } from './place-tree';

/** The place whose government holds a rung, or why the tree of places does not tell. */
export type SeatAnswer =
  | { readonly found: Place; readonly because: PlaceCase | null }
  /** Places whose governments come into question; the first reading is not preferred. */
  | { readonly found: null; readonly because: PlaceCase; readonly candidates: readonly Place[] };

// Dispatched offices (行政公署) of the province or region: no level of government (T-25).
const dispatched: readonly PlaceKind[] = ['league', 'area'];

/** Whose government is the one of that rung for a place (decree 493, article 19; T-25). */
export function seatOf(chain: readonly Place[], rank: Rank): SeatAnswer {
  if (chain.length === 0) return { found: null, because: 'unknown-place', candidates: [] };
  const corps = rank === 'national' ? null : corpsSeat(chain, rank);
  if (corps !== null) return corps;
  if (rank === 'city') return citySeat(chain);
  if (rank === 'county') return countySeat(chain);
  const found = atRank(chain, rank);
  return found === undefined ? { found: null, because: 'too-coarse', candidates: [] } : { found, because: null };
}

/** Nothing says which rung 兵团 and its divisions hold in decree 493: it is they, or those above them, and a person decides (T-25). */
function corpsSeat(chain: readonly Place[], rank: Rank): SeatAnswer | null {
  const corps = chain.find(({ kind }) => kind === 'corps');
  if (corps === undefined) return null;
  const division = chain.find(({ kind }) => kind === 'corps-division');
  const region = chain.find(({ kind }) => kind === 'autonomous-region');
  const candidates = rank === 'provincial' ? [corps, ...listed(region)] : [...listed(division), corps];
  return { found: null, because: 'corps', candidates };
}

function citySeat(chain: readonly Place[]): SeatAnswer {
  const city = atRank(chain, 'city');
  const province = atRank(chain, 'provincial');
  if (city !== undefined && dispatched.includes(city.kind))
    return { found: null, because: 'dispatched-office', candidates: [city, ...listed(province)] };
  if (city !== undefined) return { found: city, because: city.kind === 'prefecture' ? 'prefecture' : null };
  if (province?.kind === 'municipality') return { found: province, because: 'municipality' };
  const county = atRank(chain, 'county');
  if (county !== undefined) return { found: null, because: 'directly-under-province', candidates: [county, ...listed(province)] };
  return { found: null, because: 'too-coarse', candidates: [] };
}

function countySeat(chain: readonly Place[]): SeatAnswer {
  const found = atRank(chain, 'county');
  const zone = chain.find(({ kind }) => kind === 'zone');
  const city = atRank(chain, 'city');
  if (found !== undefined) return { found, because: zone === undefined ? null : 'zone' };
  if (city?.kind === 'city-without-counties') return { found: city, because: 'city-without-counties' };
  // A zone right under a municipality has no city above it.
  const above = city ?? chain.find(({ kind }) => kind === 'municipality');
  if (zone !== undefined) return { found: null, because: 'zone', candidates: [zone, ...listed(above)] };
  return { found: null, because: 'too-coarse', candidates: listed(city) };
}

function listed(place: Place | undefined): readonly Place[] {
  return place === undefined ? [] : [place];
}
