import { states } from './states';
import type { State } from './states';

export const views = ['addressees', 'items'] as const;
export const kinds = ['measure', 'unit-handling', 'person-handling', 'fine'] as const;

/** What the address of 整改台账 says: the table by addressee or the items, and by what it is narrowed. */
export interface RectificationSearch {
  readonly view?: 'items';
  readonly year?: number;
  readonly addressee?: string;
  readonly state?: State;
  readonly kind?: (typeof kinds)[number];
  readonly place?: string;
}

/** What is not known narrows nothing. */
export function readRectificationSearch({ view, year, addressee, state, kind, place }: Record<string, unknown>): RectificationSearch {
  return {
    view: view === 'items' ? view : undefined,
    year: /^(19|20)\d\d$/.test(String(year)) ? Number(year) : undefined,
    addressee: typeof addressee === 'string' && addressee.length <= 100 && addressee.trim() !== '' ? addressee : undefined,
    state: states.find((known) => known === state),
    kind: kinds.find((known) => known === kind),
    place: typeof place === 'string' && /^\d{6}$/.test(place) ? place : undefined,
  };
}
