import { streamId } from '@app/streams';
import type { StreamStart } from '@app/streams';
import { isServerAway } from '@app/temporal-client';

const atOnce = 10;

/** What came of one stream. */
export interface Outcome<T> {
  readonly id: string;
  /** Null where the server refused what it was asked: one stream must not end every round before it reaches the others. */
  readonly answer: T | null;
}

/** Asks about each stream, some at once. @throws Error when the server does not answer */
export async function eachStream<T>(
  starts: readonly StreamStart[],
  ask: (start: StreamStart) => Promise<T>,
): Promise<readonly Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (let index = 0; index < starts.length; index += atOnce) {
    outcomes.push(...(await Promise.all(starts.slice(index, index + atOnce).map((start) => outcomeOf(start, ask)))));
  }
  return outcomes;
}

async function outcomeOf<T>(start: StreamStart, ask: (start: StreamStart) => Promise<T>): Promise<Outcome<T>> {
  const id = streamId(start.stream);
  try {
    return { id, answer: await ask(start) };
  } catch (error) {
    if (isServerAway(error)) throw error;
    return { id, answer: null };
  }
}

/** The id behind which the next part of a walk begins; null where there were fewer streams than were asked for. */
export function markBehind(starts: readonly StreamStart[], most: number): string | null {
  const last = starts.at(-1);
  return last === undefined || starts.length < most ? null : streamId(last.stream);
}
