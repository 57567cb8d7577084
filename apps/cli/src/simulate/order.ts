import type { Instant } from '@app/calendar';
import type { Command, ProcedureKind } from '@app/streams';
import { commandSchemas } from '@app/domain-schemas';
import { z } from 'zod';

/** One step of a run. `field` is the field of the record that publishes it; null where it is assumed. */
export interface Order {
  readonly procedure: ProcedureKind;
  readonly at: Instant;
  readonly command: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly documents?: readonly string[];
  readonly field: string | null;
}

/** An act without a person: records tell organs at most. Its data goes through the schema of the command, as at the API. */
export function commandOf({ procedure, command, at, by, data, documents = [] }: Order): Command {
  const schemas: Readonly<Record<string, z.ZodType>> = commandSchemas[procedure];
  const checked = z.record(z.string(), z.unknown()).parse(schemas[command]?.parse(data));
  return {
    name: command,
    act: { by: { organ: by, post: '档案' }, enteredBy: 'simulate', via: 'import', occurredAt: at, documents },
    data: checked,
  };
}

/** A published time as an instant: a Beijing minute, or an hour of a Beijing day. */
export function instantOf(time: string, hour = 9): Instant {
  const text = time.includes('T') ? `${time}:00+08:00` : `${time}T${String(hour).padStart(2, '0')}:00:00+08:00`;
  return new Date(text).toISOString();
}

/** Later by whole hours. */
export function later(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
