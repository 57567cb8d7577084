interface Standing {
  /** The part of an organ's id after the division code. */
  readonly kind: string;
  readonly article: string;
  readonly reason: string;
}

/**
 * Which organs of a place are the side of a government that investigates. Whoever is not named here is not: a union, a procuratorate, a
 * supervision commission, the police or another department sends people to the team (article 22) and decides nothing for the government; a
 * safety commission binds nobody outside by itself, and a team is no legal person (T-32). A body charged under article 19 stands for the
 * government by its mandate, not by this table.
 */
export const investigatingSide: readonly Standing[] = [
  { kind: 'government', article: '条例第十九条', reason: '负责事故调查的人民政府本身' },
  { kind: 'emergency', article: '安全生产法第十条、条例第十九条', reason: '同级人民政府的应急管理部门，承担事故调查的日常工作' },
];

/** What goes to a higher safety commission goes out as its own commission's document (SV-08, JU-22). */
export const safetyCommissions: readonly string[] = ['safety-commission', 'safety-office'];

/** The short kind of an organ, by its id. */
export function kindOf(organ: string): string {
  return organ.slice(7);
}

/** Whether an organ is of the side of the organ that investigates; one that is no government's has nobody beside itself. */
export function standsFor(organ: string, competent: string): boolean {
  if (organ === competent) return true;
  const inTable = (id: string) => investigatingSide.some(({ kind }) => kind === kindOf(id));
  return organ.slice(0, 6) === competent.slice(0, 6) && inTable(organ) && inTable(competent);
}
