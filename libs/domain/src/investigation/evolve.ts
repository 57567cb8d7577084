import type { Fact } from '@app/clock';
import type { Apply } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { opened } from './intake/opening';
import { parts } from './parts';
import type { InvestigationState } from './state';

type FactsOf = (event: RecordedEvent) => readonly Fact[];

const changes = new Map<string, Apply<InvestigationState>>(parts.flatMap((part) => Object.entries(part.changes)));
const facts = new Map<string, FactsOf>(parts.flatMap((part) => Object.entries(part.facts ?? {})));

/** The state after an event. Append-only: a kind and version once written must be understood for ever; unknown kinds change nothing. */
export function evolve(state: InvestigationState | null, event: RecordedEvent): InvestigationState {
  const changed = state === null ? opened(event) : (changes.get(event.kind)?.(state, event) ?? state);
  return { ...changed, facts: [...changed.facts, ...(facts.get(event.kind)?.(event) ?? [])] };
}
