import type { Rank } from '../../place/rank';

/** From low to high. */
export const ranks = ['county', 'city', 'provincial', 'national'] as const satisfies readonly Rank[];

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
  return ranks.indexOf(one) - ranks.indexOf(other);
}
