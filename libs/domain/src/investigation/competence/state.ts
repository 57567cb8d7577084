/** What this part knows. Plain JSON. */
export type CompetenceState = Readonly<Record<string, never>>;

export const competenceAtFirst: CompetenceState = {};
