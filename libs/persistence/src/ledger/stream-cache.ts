import type { Basis, Procedures, Projection, StreamState } from '@app/domain';
import type { Position } from '@app/streams';

/** What a process has worked out of a stream's entries up to a position. */
export interface KnownStream extends Position {
  readonly state: StreamState;
  /** Of the entries up to there. */
  readonly bytes: number;
  /** The read model as this process wrote it, and by what; null where it wrote none. */
  readonly shown: (Basis & { readonly projection: Projection; readonly projections: number }) | null;
}

/** The streams that a process has folded lately, the longest unused giving way. Nothing here is believed without a look at the ledger. */
export interface StreamCache {
  /** By which it folds them. */
  readonly procedures: Procedures;
  get(stream: string): KnownStream | null;
  set(stream: string, known: KnownStream): void;
}

// A folded state is about as large as the entries that it was folded from; the rest is what any stream takes.
const bytesOfAny = 50_000;

/**
 * @param procedures those that the process runs
 * @param most streams
 * @param mostBytes all of them together, roughly
 */
export function streamCache(procedures: Procedures, most: number, mostBytes = 512 * 1024 * 1024): StreamCache {
  const streams = new Map<string, KnownStream>();
  let total = 0;
  const weight = ({ bytes }: KnownStream): number => bytes + bytesOfAny;

  function drop(stream: string): void {
    const known = streams.get(stream);
    if (known === undefined) return;
    total -= weight(known);
    streams.delete(stream);
  }

  return {
    procedures,
    get(stream) {
      const known = streams.get(stream);
      if (known === undefined) return null;
      streams.delete(stream);
      streams.set(stream, known);
      return known;
    },
    set(stream, known) {
      drop(stream);
      streams.set(stream, known);
      total += weight(known);
      for (const oldest of streams.keys()) {
        if (streams.size <= most && total <= mostBytes) return;
        drop(oldest);
      }
    },
  };
}
