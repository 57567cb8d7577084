import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { longestSealedBytes, longestSentBytes, payloadCodec } from './codec';
import { parseKeyRing } from './key-ring';

export interface TemporalSettings {
  /** host:port of the frontend. */
  readonly address: string;
  readonly namespace: string;
  /** See parseKeyRing. */
  readonly payloadKeys: string;
}

/** The same converter for client and worker: whatever is in it must be in both. @param longest bytes of a sealed payload */
export function dataConverterOf(payloadKeys: string, longest = longestSealedBytes): DataConverter {
  return { payloadCodecs: [payloadCodec(parseKeyRing(payloadKeys), longest)] };
}

// Left to itself gRPC waits up to two minutes before it tries a server again that was away; commands and reminders wait with it.
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** A client that connects at its first call and soon again after an outage. */
export function lazyClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({ address: settings.address, channelArgs });
  const dataConverter = dataConverterOf(settings.payloadKeys, longestSentBytes);
  return new Client({ connection, namespace: settings.namespace, dataConverter });
}
