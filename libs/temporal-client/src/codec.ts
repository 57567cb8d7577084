import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { metrics } from '@app/observability';
import { unsealed } from '@app/streams';
import type { Unsealed } from '@app/streams';
import { defaultPayloadConverter, METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { Counter } from 'prom-client';
import type { KeyRing } from './key-ring';

// A sealed payload: this encoding, the key's id, and as data the iv, the AES-256-GCM ciphertext and the tag.
const sealedEncoding = Buffer.from('binary/encrypted');
const cipherName = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Bytes of sealed data that no payload passes. Temporal refuses one of 2 MiB, and a workflow that meets that refusal can never go on. */
export const longestSealedBytes = 1_048_576;

/** Bytes of sealed data that a client may send: what a workflow makes of it for the ledger has some hundred bytes more, and must be sealed too. */
export const longestSentBytes = longestSealedBytes - 8_192;

// No payload passes this before it is packed, so that opening one never takes more memory.
export const longestPlainBytes = 16 * longestSealedBytes;

// Below it packing costs more than it saves.
const packedFrom = 32_768;
const fastest = { level: 1 };
const deflate = Buffer.from('deflate');

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

export const unsealedCounter = new Counter({
  name: 'anjian_unsealed_payloads_total',
  help: 'Payloads from Temporal that were not sealed with a key of the ring or could not be opened; counted each time one is read',
  labelNames: ['why'],
  registers: [metrics],
});

/**
 * AES-256-GCM over every payload, large ones packed before: Temporal's database and UI see no content. Names, ids and search attributes
 * are never encrypted. Encoding rejects with PayloadTooLarge. Decoding never fails: what was not sealed with a key of the ring, or cannot
 * be opened, comes out as `unsealed(why)`.
 *
 * @param longest bytes of sealed data
 */
export function payloadCodec(ring: KeyRing, longest = longestSealedBytes): PayloadCodec {
  return {
    encode: (payloads) => each(payloads, (payload) => (isForTemporal(payload) ? payload : seal(ring, payload, longest))),
    decode: (payloads) => each(payloads, (payload) => opened(ring, payload)),
  };
}

function each(payloads: readonly Payload[], change: (payload: Payload) => Payload): Promise<Payload[]> {
  return Promise.resolve().then(() => payloads.map(change));
}

const json = Buffer.from('json/plain');
const metadataBegins = Buffer.from('{"definition":{"type":');

/**
 * The answer to Temporal's own query `__temporal_workflow_metadata` crosses open: only so can its UI show the current details of
 * a run. It holds names of handlers and those details, which carry no personal data; nothing that we send begins like it.
 */
function isForTemporal({ metadata, data }: Payload): boolean {
  const encoding = metadata?.[METADATA_ENCODING_KEY];
  return encoding != null && json.equals(encoding) && metadataBegins.equals(Buffer.from(data?.subarray(0, metadataBegins.length) ?? []));
}

const { Payload: bytesOf } = temporal.api.common.v1;

function seal({ current, keys }: KeyRing, payload: Payload, longest: number): Payload {
  const key = keys.get(current);
  if (key === undefined) throw new Error(`Payload key "${current}" is not in the key ring.`);
  const plain = bytesOf.encode(payload).finish();
  if (plain.length > longestPlainBytes) throw new PayloadTooLarge(plain.length, longestPlainBytes);
  const packed = plain.length > packedFrom ? deflateRawSync(plain, fastest) : plain;
  const smaller = packed.length < plain.length;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(cipherName, key, iv, { authTagLength: tagBytes });
  const data = Buffer.concat([iv, cipher.update(smaller ? packed : plain), cipher.final(), cipher.getAuthTag()]);
  if (data.length > longest) throw new PayloadTooLarge(data.length, longest);
  const metadata = { [METADATA_ENCODING_KEY]: sealedEncoding, key: Buffer.from(current) };
  return { metadata: smaller ? { ...metadata, packed: deflate } : metadata, data };
}

function opened(ring: KeyRing, payload: Payload): Payload {
  const content = open(ring, payload);
  if (typeof content !== 'string') return content;
  unsealedCounter.inc({ why: content });
  return defaultPayloadConverter.toPayload(unsealed(content));
}

/** What a sealed payload holds, or why it cannot be told. Never throws, whatever somebody sent. */
function open(ring: KeyRing, { metadata, data }: Payload): Payload | Unsealed['unsealed'] {
  const given = metadata?.[METADATA_ENCODING_KEY];
  if (given == null || !sealedEncoding.equals(given)) return 'not-sealed';
  const key = ring.keys.get(Buffer.from(metadata?.['key'] ?? []).toString());
  if (key === undefined) return 'foreign-key';
  try {
    const plain = decrypt(key, Buffer.from(data ?? []));
    const content = bytesOf.decode(metadata?.['packed'] == null ? plain : inflateRawSync(plain, { maxOutputLength: longestPlainBytes }));
    // What the SDK could not convert would fail inside the workflow just as an error here would.
    defaultPayloadConverter.fromPayload(content);
    return content;
  } catch {
    return 'damaged';
  }
}

function decrypt(key: Buffer, data: Buffer): Buffer {
  // Without its length a shorter tag would be taken, too, down to four bytes, which are soon guessed.
  const decipher = createDecipheriv(cipherName, key, data.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAuthTag(data.subarray(-tagBytes));
  return Buffer.concat([decipher.update(data.subarray(ivBytes, -tagBytes)), decipher.final()]);
}
