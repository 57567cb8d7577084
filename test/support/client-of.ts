import type { Client } from '@temporalio/client';
import { lazyClient } from '@app/temporal-client';
import type { Desk } from './desk';

/** A client of the desk's Temporal server, by which a test looks and acts beside the API. The caller closes its connection. */
export function clientOf({ env }: Desk): Client {
  const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '', PAYLOAD_KEYS: payloadKeys = '' } = env;
  return lazyClient({ address, namespace, payloadKeys });
}
