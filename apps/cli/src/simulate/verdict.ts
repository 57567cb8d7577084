/** `reading`: the law leaves it open, and what was published is one of its readings. */
export type Verdict = 'equal' | 'reading' | 'explained' | 'different' | 'not-published' | 'not-used';

/** One official fact beside what the procedure makes of the record. */
export interface FactVerdict {
  /** Field of the record. */
  readonly fact: string;
  readonly official: string | number | boolean | null;
  readonly computed: string | number | boolean | null;
  readonly verdict: Verdict;
  /** Which reading was taken; rule, article and reason of a difference; what was refused; why nothing is compared. */
  readonly why: string | null;
}

type Value = FactVerdict['official'];

/** What is to be compared: equal as values, unless `agrees` says otherwise. */
export interface Comparison {
  readonly fact: string;
  readonly official: Value;
  readonly computed: Value;
  readonly agrees?: boolean;
  /** Which of the readings of open law agrees; null or absent where the law is settled. */
  readonly reading?: string | null;
}

export function notPublished(fact: string, computed: Value, why: string | null = null): FactVerdict {
  return { fact, official: null, computed, verdict: 'not-published', why };
}
