/** Whose cases somebody sees: division codes of their places, those below them named as well; null for all. */
export interface Scope {
  readonly places: readonly string[] | null;
}

export const everywhere: Scope = { places: null };
