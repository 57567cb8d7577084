import type { Readable } from 'node:stream';
import type { Digest } from './digest';

/** A content that came in and is not yet part of the store. */
export interface Received extends Digest {
  /** Media type as its first bytes say; null when they say nothing that is known. */
  readonly type: string | null;
  /** Makes it part of the store, durably. Content that is there already is not written again. */
  keep(): Promise<void>;
  /** Forgets it; does nothing after `keep`. */
  discard(): Promise<void>;
}

/** Files by their content. Nothing is ever changed or removed; the same content is kept once. */
export interface FileStore {
  /** @param limit bytes @throws FileError `too-large`, `full` — after which nothing of the content is left */
  receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received>;
  /** Reads the whole content against its hashes before the first byte is given out. @throws FileError `damaged`, `missing` */
  open(digest: Digest): Promise<Readable>;
  /** Removes what uploads that were cut off have left for longer than so many ms. @returns how many */
  sweep(olderThanMs: number): Promise<number>;
}
