/** What stands for a payload that was not sealed with a key of the ring, or that cannot be opened: never an error, for an error in a codec blocks a workflow for ever. */
export interface Unsealed {
  readonly unsealed: 'not-sealed' | 'foreign-key' | 'damaged';
}

/** As it stands in a payload; no guard lets it pass. */
export function unsealed(why: Unsealed['unsealed']): Unsealed {
  return { unsealed: why };
}
