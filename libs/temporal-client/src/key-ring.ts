/** Keys by id, base64 of 32 bytes each; the first encrypts, all decrypt, so that a key can be replaced over time. */
export interface KeyRing {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** Reads `id:base64,id:base64`. @throws Error when a key is not 32 bytes or there is none */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const [id, base64] = part.split(':');
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || key.length !== 32) throw new Error('A payload key must be `id:` and 32 bytes in base64.');
    keys.set(id, key);
  }
  const [current] = keys.keys();
  if (current === undefined) throw new Error('At least one payload key is needed.');
  return { current, keys };
}
