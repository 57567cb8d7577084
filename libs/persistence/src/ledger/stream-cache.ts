import type { Basis, Procedures, Projection, StreamState } from '@app/domain';
import type { Position } from '@app/streams';
import { editions } from '../register/editions';
import type { Editions } from '../register/editions';

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
  /** By which its turns are decided. */
  readonly editions: Editions;
  get(stream: string): KnownStream | null;
  set(stream: string, known: KnownStream): void;
}

// A folded state is about as large as the entries that it was folded from; the rest is what any stream takes.
const bytesOfAny = 50_000;

interface CacheSettings {
  /** All streams together, roughly. */
  readonly mostBytes?: number;
  /** Where the process knows them already. */
  readonly editions?: Editions;
}

/**
 * @param procedures those that the process runs
 * @param most streams
 */
export function streamCache(procedures: Procedures, most: number, more: CacheSettings = {}): StreamCache {
  const { mostBytes = 512 * 1024 * 1024, editions: shared = editions() } = more;
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
    editions: shared,
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
