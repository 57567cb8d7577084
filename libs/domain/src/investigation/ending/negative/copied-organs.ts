import type { InvestigationState } from '../../state';

/** 监察机关、公安机关、人民检察院 (AP-12), by the short kind of their ids. */
export const copiedOrgans = ['supervision-commission', 'public-security', 'procuratorate'] as const;

export type CopiedOrgan = (typeof copiedOrgans)[number];

/**
 * To whom the conclusion still has to be copied. With at least one dead the duty comes with "no production-safety accident" and
 * with an approval that says "no responsibility accident".
 */
export function uncopied({ toll, decision, aftermath }: InvestigationState): readonly CopiedOrgan[] {
  const negative = aftermath.conclusion !== null || decision.nature === 'non-responsibility';
  if (!negative || toll.deaths < 1) return [];
  return copiedOrgans.filter((organ) => !aftermath.copies.some(({ to }) => to === organ));
}
