import { temporal } from '@temporalio/proto';
import type { Payload } from '@temporalio/common';

const { Payload: payloads } = temporal.api.common.v1;

export function encodePayload(payload: Payload): Uint8Array {
  return payloads.encode(payload).finish();
}

export function decodePayload(bytes: Uint8Array): Payload {
  return payloads.decode(bytes);
}
