import { createHash } from 'node:crypto';
import type { LawBook, LawSheet, Loaded, ProcedureKind } from '@app/domain';
import { calendar, lawSheet } from '@app/rules';

// Cases of a place share its sheet, and the name is worked out from the whole text.
const books = new WeakMap<LawSheet, LawBook>();

/** What a procedure is decided by at a place. */
export function lawBook(procedure: ProcedureKind, place: string): LawBook {
  const law = lawSheet(procedure, place);
  const book = books.get(law) ?? { name: digest({ procedure, law, calendar }), procedure, law, calendar };
  books.set(law, book);
  return book;
}

/** Tells each book whole to one run: all runs of a worker share what one of them was told. */
export function tellingOnce(): (book: LawBook) => Loaded['book'] {
  const told = new Set<string>();
  return (book) => {
    if (told.has(book.name)) return { name: book.name };
    told.add(book.name);
    return book;
  };
}

function digest(content: Omit<LawBook, 'name'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
