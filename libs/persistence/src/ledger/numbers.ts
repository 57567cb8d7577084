import type { NewEvent, SeriesRef, TurnDraft } from '@app/domain';
import { streamId } from '@app/streams';
import type { QueryRunner } from 'typeorm';
import { row } from '../rows';

const next = `
insert into series (organ, prefix, year, last) values ($1, $2, $3, 1)
on conflict (organ, prefix, year) do update set last = series.last + 1 returning last`;

/** Replaces each `{ $number: SeriesRef }` in the events' data by the next number of its series, and voids what an event withdraws. */
export async function fillNumbers(runner: QueryRunner, draft: TurnDraft): Promise<readonly NewEvent[]> {
  const stream = streamId(draft.stream);
  const filled: NewEvent[] = [];
  for (const event of draft.events) {
    const data: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(event.data)) data[key] = isAsked(value) ? await take(runner, value.$number) : value;
    await markVoid(runner, event, stream);
    filled.push({ ...event, data });
  }
  return filled;

  async function take(on: QueryRunner, series: SeriesRef): Promise<object> {
    const key = [series.organ, series.prefix, series.year];
    const number = (await row<{ last: number }>(on, next, key))?.last ?? 0;
    const values = [...key, number, draft.stream.caseId, stream];
    await on.query('insert into series_number (organ, prefix, year, number, case_id, stream) values ($1, $2, $3, $4, $5, $6)', values);
    return { ...series, number, text: `${series.prefix}〔${series.year}〕${number}号` };
  }
}

/** Whether an event's data asks for a number or voids one. */
export function asksForNumber(data: NewEvent['data']): boolean {
  return Object.values(data).some(isAsked) || typeof data['voids'] === 'number';
}

function isAsked(value: unknown): value is { readonly $number: SeriesRef } {
  return typeof value === 'object' && value !== null && '$number' in value;
}

/** A withdrawn notice keeps its number; the register shows it void. */
async function markVoid(runner: QueryRunner, event: NewEvent, stream: string): Promise<void> {
  const number = event.data['voids'];
  if (typeof number !== 'number') return;
  await runner.query('update series_number set void = true where stream = $1 and number = $2', [stream, number]);
}
