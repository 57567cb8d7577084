import { keepBook, keptBook } from '@app/domain';
import type { Installation, LawBook, Loaded, Projection, Standing, StreamState } from '@app/domain';

/** What a run holds of its stream. Changes only by what `load` and `append` answered. */
export interface Held {
  readonly state: StreamState;
  /** Division code of the place whose law the run goes by. */
  readonly place: string;
  /** Null until a turn asked for it. Nothing but the decision of a turn may depend on it: a replay may do without. */
  readonly book: LawBook | null;
  readonly installation: Installation;
  readonly standing: Standing;
  /** The read model as last written; null until this run wrote it. */
  readonly shown: Projection | null;
}

/** What a run holds when it begins. */
export function heldOf({ book, ...loaded }: Loaded): Held {
  return { ...loaded, book: 'law' in book ? keepBook(book) : keptBook(book.name), shown: null };
}
