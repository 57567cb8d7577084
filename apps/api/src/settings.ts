import type { SessionLimits } from '@app/accounts';
import { demoAllowed } from '@app/config';
import type { Config } from '@app/config';
import type { TemporalSettings } from '@app/temporal-client';
import type { AlarmSettings } from './watchdog/tell-people';

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
  /** Where the built web application lies; null for an API without it. */
  readonly webFolder: string | null;
  readonly session: SessionLimits;
  /** Addresses of the proxies whose word on TLS, host and address of the caller is taken. */
  readonly trustedProxies: readonly string[];
  /** Whether this is a sandbox that only this machine reaches. */
  readonly demoAllowed: boolean;
  /** Where the mail catcher of a sandbox keeps its mails; null where there is none. */
  readonly mailFolder: string | null;
  /** The ways out, and whom the watchdog tells by them when reminders do not arrive. */
  readonly alarms: AlarmSettings;
}

const blindMs = 5 * 60_000;

/** @param webFolder the built web application, or null */
export function settingsOf(config: Config, webFolder: string | null = null): ApiSettings {
  return {
    databaseUrl: config.DATABASE_URL,
    databasePool: config.DATABASE_POOL_SIZE,
    temporal: { address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE, payloadKeys: config.PAYLOAD_KEYS },
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    commandTimeoutMs: config.COMMAND_TIMEOUT_MS,
    watchEveryMs: config.WATCH_EVERY_MS,
    documents: { folder: config.DOCUMENT_DIR, maxBytes: config.DOCUMENT_MAX_BYTES },
    webFolder,
    session: { idleMinutes: config.SESSION_IDLE_MINUTES, maxHours: config.SESSION_MAX_HOURS },
    trustedProxies: listed(config.TRUSTED_PROXIES),
    demoAllowed: demoAllowed(config),
    mailFolder: config.MAIL_CATCHER_DIR ?? null,
    alarms: {
      channels: config,
      to: { mail: listed(config.ALARM_MAIL_TO), sms: listed(config.ALARM_MOBILES), webhook: listed(config.ALARM_WEBHOOK_TO) },
      webAddress: config.WEB_ADDRESS,
      blindMs,
    },
  };
}

function listed(all: string | undefined): readonly string[] {
  return all?.split(',').map((one) => one.trim()) ?? [];
}
