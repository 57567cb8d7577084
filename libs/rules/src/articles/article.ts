import type { Source } from '@app/clock';

/**
 * An article above the rule that stands on it. `quote` has its words as they were read, passage by passage and character by character; null
 * says that they were not. Words stand once, in the file of the rule that owns the article, and are looked up wherever it is cited (`wordsOf`):
 * they are no part of the law by which a case is decided, so neither ledger nor read model carries them.
 */
export interface Article {
  readonly source: Source;
  readonly quote: readonly string[] | null;
}
