import type { Config } from '@app/config';
import type { TemporalSettings } from '@app/temporal-client';

export interface DocumentSettings {
  readonly folder: string;
  /** The largest document that is taken. */
  readonly maxBytes: number;
}

/** What the API process needs to know. */
export interface ApiSettings {
  /** postgres URL of `anjian_app`. */
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly temporal: TemporalSettings;
  readonly taskQueue: string;
  /** How long a command may take before the caller is told to come again, in ms. */
  readonly commandTimeoutMs: number;
  /** How often the watchdog looks, in ms; 0 for never. */
  readonly watchEveryMs: number;
  readonly documents: DocumentSettings;
}

export function settingsOf(config: Config): ApiSettings {
  return {
    databaseUrl: config.DATABASE_URL,
    databasePool: config.DATABASE_POOL_SIZE,
    temporal: { address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE, payloadKeys: config.PAYLOAD_KEYS },
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    commandTimeoutMs: config.COMMAND_TIMEOUT_MS,
    watchEveryMs: config.WATCH_EVERY_MS,
    documents: { folder: config.DOCUMENT_DIR, maxBytes: config.DOCUMENT_MAX_BYTES },
  };
}
