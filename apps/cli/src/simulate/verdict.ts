/**
 * `reading`: the law leaves it open, and what was published is one of its readings. `echo`: what the record itself told is told again, which
 * proves nothing. `explained`: the record says why it is otherwise. `cannot-judge`: what would decide it is not in the record.
 */
export type Verdict = 'equal' | 'reading' | 'echo' | 'explained' | 'cannot-judge' | 'different' | 'not-published' | 'not-used';

/** One official fact beside what the procedure makes of the record. */
export interface FactVerdict {
  /** Field of the record. */
  readonly fact: string;
  readonly official: string | number | boolean | null;
  readonly computed: string | number | boolean | null;
  readonly verdict: Verdict;
  /** Which reading was taken; rule, article and reason of a difference, with the words of the record; what was refused; why nothing is judged. */
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
  /** The record's own words were taken in, and are only told again. */
  readonly echo?: true;
  /** Why nothing can be computed, such as what the record does not tell; null or absent where all is there. */
  readonly lacks?: string | null;
}

export function notPublished(fact: string): FactVerdict {
  return { fact, official: null, computed: null, verdict: 'not-published', why: null };
}

export function cannotJudge(fact: string, official: Value, why: string, computed: Value = null): FactVerdict {
  return { fact, official, computed, verdict: 'cannot-judge', why };
}
