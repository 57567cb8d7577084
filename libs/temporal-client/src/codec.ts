import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { decodePayload, encodePayload } from './payload-bytes';

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

const encoding = Buffer.from('binary/encrypted');
const deflate = Buffer.from('deflate');

// What a long case holds is packed; the law of its place, with which every run begins, comes packed already and is smaller.
const packedFrom = 32_768;
const fastest = { level: 1 };

/** AES-256-GCM over every payload, large ones packed before: Temporal's database and UI see no content. Names, ids and search attributes are never encrypted. */
export function payloadCodec(ring: KeyRing): PayloadCodec {
  return {
    encode: (payloads) => Promise.resolve(payloads.map((payload) => seal(ring, payload))),
    decode: (payloads) => Promise.resolve(payloads.map((payload) => open(ring, payload))),
  };
}

function seal(ring: KeyRing, payload: Payload): Payload {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.current), iv);
  const plain = encodePayload(payload);
  const packed = plain.length > packedFrom;
  const data = Buffer.concat([iv, cipher.update(packed ? deflateRawSync(plain, fastest) : plain), cipher.final(), cipher.getAuthTag()]);
  const metadata = { [METADATA_ENCODING_KEY]: encoding, key: Buffer.from(ring.current) };
  return { metadata: packed ? { ...metadata, packed: deflate } : metadata, data };
}

function open(ring: KeyRing, payload: Payload): Payload {
  const metadata = payload.metadata ?? {};
  const given = metadata[METADATA_ENCODING_KEY];
  if (given === undefined || !encoding.equals(given)) return payload;
  const data = Buffer.from(payload.data ?? []);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(ring, Buffer.from(metadata['key'] ?? []).toString()), data.subarray(0, 12));
  decipher.setAuthTag(data.subarray(-16));
  const content = Buffer.concat([decipher.update(data.subarray(12, -16)), decipher.final()]);
  return decodePayload(metadata['packed'] === undefined ? content : inflateRawSync(content));
}

function keyOf(ring: KeyRing, id: string): Buffer {
  const key = ring.keys.get(id);
  if (key === undefined) throw new Error(`Payload key "${id}" is not in the key ring.`);
  return key;
}
