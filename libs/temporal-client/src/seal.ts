import { createCipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import type { KeyRing } from './key-ring';
import { encodePayload } from './payload-bytes';
import { cipherName, ivBytes, longestPlainBytes, longestSealedBytes, sealedEncoding, tagBytes } from './sealed-form';

/** A payload that is longer than any may be. Says nothing of its content. */
export class PayloadTooLarge extends Error {
  /** @param bytes of the payload, where `bound` is allowed */
  constructor(
    readonly bytes: number,
    readonly bound: number,
  ) {
    super(`A payload has ${bytes} bytes where ${bound} are allowed.`);
    this.name = 'PayloadTooLarge';
  }
}

const deflate = Buffer.from('deflate');

// Below it packing costs more than it saves.
const packedFrom = 32_768;
const fastest = { level: 1 };

/** Seals with the ring's current key, what is large packed before. @throws PayloadTooLarge */
export function seal({ current, keys }: KeyRing, payload: Payload): Payload {
  const key = keys.get(current);
  if (key === undefined) throw new Error(`Payload key "${current}" is not in the key ring.`);
  const plain = encodePayload(payload);
  if (plain.length > longestPlainBytes) throw new PayloadTooLarge(plain.length, longestPlainBytes);
  const packed = plain.length > packedFrom ? deflateRawSync(plain, fastest) : plain;
  const smaller = packed.length < plain.length;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(cipherName, key, iv, { authTagLength: tagBytes });
  const data = Buffer.concat([iv, cipher.update(smaller ? packed : plain), cipher.final(), cipher.getAuthTag()]);
  if (data.length > longestSealedBytes) throw new PayloadTooLarge(data.length, longestSealedBytes);
  const metadata = { [METADATA_ENCODING_KEY]: sealedEncoding, key: Buffer.from(current) };
  return { metadata: smaller ? { ...metadata, packed: deflate } : metadata, data };
}
