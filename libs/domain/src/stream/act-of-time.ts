import type { Instant } from '@app/calendar';
import type { Act } from '@app/streams';
import type { NewEvent } from './event';

/** The act of time itself. */
export function actOfTime(at: Instant): Act {
  return { by: { organ: 'system', post: 'clock' }, enteredBy: 'system', via: 'system', occurredAt: at, documents: [] };
}

/** Whose act an event of a turn is: a reminder that falls due with somebody's act, or is taken back by it, is written in one turn with it, and is not theirs. */
export function actBehind({ kind, occurredAt }: NewEvent, act: Act): Act {
  return kind === 'rung.fired' || kind === 'rung.withdrawn' ? actOfTime(occurredAt) : act;
}
