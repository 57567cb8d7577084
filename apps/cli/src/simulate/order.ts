import { beijingDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { faultText } from '@app/domain';
import { commandSchemas, pickedIn } from '@app/domain-schemas';
import { namedOn, unknownInWords, unknownOn } from '@app/register';
import type { Register, Wanted } from '@app/register';
import type { Command, ProcedureKind } from '@app/streams';
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

/** Data by the schema of the command, as at the API. @throws ZodError where the order does not fit it: see unfit */
function dataOf({ procedure, command, data }: Order): Command['data'] {
  return z.record(z.string(), z.unknown()).parse(formOf(procedure, command).parse(data));
}

/** Why an order does not fit the form of its command, as the API would say it; null where it fits. */
export function unfit({ procedure, command, data }: Order): Text | null {
  const [issue] = formOf(procedure, command).safeParse(data).error?.issues ?? [];
  if (issue === undefined) return null;
  const { zh, en } = faultText(issue.message);
  return { zh, en: `${['data', ...issue.path.map(String)].join('.')} ${en}` };
}

function formOf(procedure: ProcedureKind, command: string): z.ZodType {
  const forms: Readonly<Record<string, z.ZodType>> = commandSchemas[procedure];
  const form = forms[command];
  if (form === undefined) throw new Error(`${procedure} has no command ${command}.`);
  return form;
}

function wantedBy(order: Order): readonly Wanted[] {
  return [{ picks: 'organ', id: order.by }, ...pickedIn(formOf(order.procedure, order.command), order.data)];
}

/** Why the register does not know an organ or place that the order names, on its day; null where it knows all. The API lets none of these in. */
export function unknownTo(register: Register, order: Order): Text | null {
  const day = beijingDay(order.at);
  const [first] = wantedBy(order).flatMap((wanted) => unknownOn(wanted, day, register) ?? []);
  return first === undefined ? null : unknownInWords(first, day, register);
}

/** An act without a person: records tell organs at most. It carries the organs and places that it names as they were on its day. */
export function commandOf(order: Order, register: Register): Command {
  const { command, at, by, documents = [] } = order;
  const named = namedOn(wantedBy(order), beijingDay(at), register);
  return {
    name: command,
    act: { by: { organ: by, post: '档案' }, enteredBy: 'simulate', via: 'import', occurredAt: at, documents, named },
    data: dataOf(order),
  };
}

/** A published time as an instant: a Beijing minute or second, or an hour of a Beijing day. */
export function instantOf(time: string, hour = 9): Instant {
  const text = time.includes('T') ? `${time}${time.length === 16 ? ':00' : ''}` : `${time}T${String(hour).padStart(2, '0')}:00:00`;
  return new Date(`${text}+08:00`).toISOString();
}

/** Later by whole hours. */
export function later(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
