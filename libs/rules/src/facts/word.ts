import type { Text } from '@app/clock';

/** One fact that a projection understands. */
export interface FactWord {
  readonly fact: string;
  readonly title: Text;
  /** The codes that `value` may have; none where the fact carries no value. */
  readonly values: readonly { readonly code: string; readonly title: Text }[];
  /** Whether `days` (natural days granted) belongs to it; where it is `optional` the time is what they are counted from. */
  readonly days: 'none' | 'optional' | 'required';
  /** Whether `ref` belongs to it: it ties facts that speak of the same matter, such as an appraisal ordered and delivered. */
  readonly ref: 'none' | 'required';
}

/** A fact that carries nothing but its time. */
export function word(fact: string, zh: string, en: string): FactWord {
  return { fact, title: { zh, en }, values: [], days: 'none', ref: 'none' };
}

/** A fact tied to others by `ref`. */
export function tied(fact: string, zh: string, en: string): FactWord {
  return { ...word(fact, zh, en), ref: 'required' };
}
