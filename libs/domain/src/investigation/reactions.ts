import type { NewEvent } from '../stream/event';
import type { Reaction } from '../stream/procedure';
import { parts } from './parts';

/** What other streams of the case are told of an event. */
export function reactions(event: NewEvent): readonly Reaction[] {
  return parts.flatMap((part) => {
    const reactionsTo = part.reactions ?? {};
    return Object.hasOwn(reactionsTo, event.kind) ? (reactionsTo[event.kind]?.(event) ?? []) : [];
  });
}
