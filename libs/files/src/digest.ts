import { createHash } from 'node:crypto';

/** What a content is known by: SHA-256 and, for the receivers that ask for the national algorithm, SM3 (GB/T 32905), both in lower-case hex. */
export interface Digest {
  readonly sha256: string;
  readonly sm3: string;
  readonly bytes: number;
}

export interface Digesting {
  readonly bytes: number;
  add(chunk: Uint8Array): void;
  end(): Digest;
}

/** Takes both hashes while the content goes by. */
export function digesting(): Digesting {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    add(chunk) {
      sha256.update(chunk);
      sm3.update(chunk);
      bytes += chunk.length;
    },
    end: () => ({ sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), bytes }),
  };
}

export async function digestOf(content: AsyncIterable<Uint8Array>): Promise<Digest> {
  const digest = digesting();
  for await (const chunk of content) digest.add(chunk);
  return digest.end();
}

export function sameDigest(one: Digest, other: Digest): boolean {
  return one.sha256 === other.sha256 && one.sm3 === other.sm3 && one.bytes === other.bytes;
}
