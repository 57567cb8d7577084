/** What this part knows. Plain JSON. */
export type LevelState = Readonly<Record<string, never>>;

export const levelAtFirst: LevelState = {};
