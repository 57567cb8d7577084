import { defaultPayloadConverter, METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { unsealed } from '@app/streams';
import type { KeyRing } from './key-ring';
import { open } from './open';
import { seal } from './seal';
import { unsealedCounter } from './unsealed-counter';

/**
 * AES-256-GCM over every payload, large ones packed before: Temporal's database and UI see no content. Names, ids and
 * search attributes are never encrypted. Encoding rejects with PayloadTooLarge. Decoding never fails: what was not sealed
 * with a key of the ring, or cannot be opened, comes out as `unsealed(why)`.
 */
export function payloadCodec(ring: KeyRing): PayloadCodec {
  return {
    encode: (payloads) => each(payloads, (payload) => (isForTemporal(payload) ? payload : seal(ring, payload))),
    decode: (payloads) => each(payloads, (payload) => opened(ring, payload)),
  };
}

function each(payloads: readonly Payload[], change: (payload: Payload) => Payload): Promise<Payload[]> {
  return Promise.resolve().then(() => payloads.map(change));
}

function opened(ring: KeyRing, payload: Payload): Payload {
  const content = open(ring, payload);
  if (typeof content !== 'string') return content;
  unsealedCounter.inc({ why: content });
  return defaultPayloadConverter.toPayload(unsealed(content));
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
