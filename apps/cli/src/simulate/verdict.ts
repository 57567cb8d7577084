export type Verdict = 'equal' | 'explained' | 'different' | 'not-published' | 'not-used';

/** One official fact beside what the procedure makes of the record. */
export interface FactVerdict {
  /** Field of the record. */
  readonly fact: string;
  readonly official: string | number | boolean | null;
  readonly computed: string | number | boolean | null;
  readonly verdict: Verdict;
  /** Rule, article and reason of a difference; what was refused; why nothing is compared. */
  readonly why: string | null;
}

type Value = FactVerdict['official'];

/** What is to be compared: equal as values, unless `agrees` says otherwise. */
export interface Comparison {
  readonly fact: string;
  readonly official: Value;
  readonly computed: Value;
  readonly agrees?: boolean;
}

export function notPublished(fact: string, computed: Value, why: string | null = null): FactVerdict {
  return { fact, official: null, computed, verdict: 'not-published', why };
}
