import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../stream/event';
import { plain } from '../stream/matter';
import type { FactsOf } from '../stream/matter';

export type { FactsOf };

export { plain };

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
