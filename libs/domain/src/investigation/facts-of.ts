import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../stream/event';

/** What an event says that clocks can run on. Written as a method, so that a row may name the data of its own event. */
export type FactsOf = { of(event: RecordedEvent): readonly Fact[] }['of'];

/** The act itself, under the event's kind and at its time. */
export function plain(event: RecordedEvent): readonly Fact[] {
  return [{ fact: event.kind, at: event.occurredAt, recordedAt: event.recordedAt }];
}

/** The same, tied to the reference that pairs it with its counterpart. */
export function tied(event: RecordedEvent): readonly Fact[] {
  return plain(event).map((fact) => ({ ...fact, ref: String(event.data['ref']) }));
}

/** The same with one field of the event as its value. */
export function valued(field: string): FactsOf {
  return (event) => plain(event).map((fact) => ({ ...fact, value: String(event.data[field]) }));
}

/** The act under another name, at the time that a field of the event tells, or the act's own. */
export function at(name: string, field: string): FactsOf {
  return ({ data, occurredAt, recordedAt }) => {
    const told = data[field];
    return [{ fact: name, at: typeof told === 'string' ? told : occurredAt, recordedAt }];
  };
}

/** The act under another name, tied to the number of the supervision that it concerns. */
export function ofSupervision(name: string): FactsOf {
  return ({ data, occurredAt, recordedAt }) => [{ fact: name, at: occurredAt, recordedAt, ref: String(data['n']) }];
}
