/** What was found on a walk over many things, some a round. */
export interface Walk {
  /** On the last whole walk. */
  readonly before: readonly string[];
  /** On the one under way. */
  readonly sofar: readonly string[];
}

export const noWalk: Walk = { before: [], sofar: [] };

/** A part of a walk. */
export interface Part<Mark> {
  readonly found: readonly string[];
  /** Where the next part begins; null where this was the last one. */
  readonly behind: Mark | null;
}

export function walkOn({ before, sofar }: Walk, { found, behind }: Part<unknown>): Walk {
  const all = [...sofar, ...found];
  return behind === null ? { before: all, sofar: [] } : { before, sofar: all };
}

/** All that is known: what lies in parts that the walk under way has not reached was found by the one before. */
export function foundOn({ before, sofar }: Walk): readonly string[] {
  return [...new Set([...before, ...sofar])];
}
