/** What this part knows. Plain JSON. */
export type TeamState = Readonly<Record<string, never>>;

export const teamAtFirst: TeamState = {};
