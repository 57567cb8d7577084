import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { parseKeyRing, payloadCodec } from './codec';

export interface TemporalSettings {
  /** host:port of the frontend. */
  readonly address: string;
  readonly namespace: string;
  /** See parseKeyRing. */
  readonly payloadKeys: string;
}

/** The same converter for client and worker: whatever is in it must be in both. */
export function dataConverterOf(payloadKeys: string): DataConverter {
  return { payloadCodecs: [payloadCodec(parseKeyRing(payloadKeys))] };
}

/** A client that connects at its first call and again after an outage. */
export function lazyClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({ address: settings.address });
  return new Client({ connection, namespace: settings.namespace, dataConverter: dataConverterOf(settings.payloadKeys) });
}
