import type { NewEvent } from '@app/domain';

// Timers and queues take some seconds on a busy machine; more than this has a reason that somebody should look at.
const lateAfterMs = 15_000;

export function isFired({ kind }: NewEvent): boolean {
  return kind === 'rung.fired';
}

/**
 * Says of a rung whether it is recorded late. Only the moment of writing knows: in an outage the workflow decides in time
 * and waits with the write.
 *
 * @param nowMs the database's clock plus the sandbox shift, ms UTC
 */
export function withLateness(event: NewEvent, nowMs: number): NewEvent {
  if (!isFired(event)) return event;
  return { ...event, data: { ...event.data, late: nowMs - Date.parse(String(event.data['at'])) > lateAfterMs } };
}
