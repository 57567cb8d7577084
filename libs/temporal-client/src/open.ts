import { createDecipheriv } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { defaultPayloadConverter, METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import type { Unsealed } from '@app/streams';
import type { KeyRing } from './key-ring';
import { decodePayload } from './payload-bytes';
import { cipherName, ivBytes, longestPlainBytes, sealedEncoding, tagBytes } from './sealed-form';

/** What a sealed payload holds, or why it cannot be told. Never throws, whatever somebody sent. */
export function open(ring: KeyRing, { metadata, data }: Payload): Payload | Unsealed['unsealed'] {
  const given = metadata?.[METADATA_ENCODING_KEY];
  if (given == null || !sealedEncoding.equals(given)) return 'not-sealed';
  const key = ring.keys.get(Buffer.from(metadata?.['key'] ?? []).toString());
  if (key === undefined) return 'foreign-key';
  try {
    const plain = decrypt(key, Buffer.from(data ?? []));
    const content = decodePayload(metadata?.['packed'] == null ? plain : inflateRawSync(plain, { maxOutputLength: longestPlainBytes }));
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
