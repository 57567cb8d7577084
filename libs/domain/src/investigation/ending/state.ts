/** What this part knows. Plain JSON. */
export type EndingState = Readonly<Record<string, never>>;

export const endingAtFirst: EndingState = {};
