import { z } from 'zod';
import { defaultCachedWorkflows } from './default-cached-workflows';

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(65535, 'must be at most 65535');
const count = z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(1, 'must be at least 1');
const text = z.string({ error: 'is not set' }).min(1, 'is empty');
const postgresUrl = text.regex(/^postgres(ql)?:\/\//, 'must be a URL that begins with postgres://');
// Nothing of the key appears in the message: messages end in logs.
const keyRing = text.regex(
  /^[\w-]+:[A-Za-z0-9+/]{43}=(,\s*[\w-]+:[A-Za-z0-9+/]{43}=)*$/,
  'must be `id:base64,id:base64`, each key 32 bytes in base64',
);

/**
 * Every setting of every process: its name is the name of the environment variable, its unit stands in the name.
 * `.env.example` is made from this table. Each may be read from a file instead: NAME_FILE holds the path.
 */
export const settings = {
  INSTALLATION: z
    .enum(['real', 'sandbox'], { error: 'must be real or sandbox' })
    .default('real')
    .describe('A real installation, or a sandbox (模拟环境) whose today can be moved.'),
  DATABASE_URL: postgresUrl.describe('PostgreSQL as role anjian_app: what API and workers use.'),
  DATABASE_OWNER_URL: postgresUrl.describe('PostgreSQL as role anjian_owner: only for migrations.'),
  DATABASE_POOL_SIZE: count.default(10).describe('Connections to PostgreSQL that one process keeps at most.'),
  TEMPORAL_ADDRESS: text.default('127.0.0.1:7233').describe('host:port of the Temporal frontend.'),
  TEMPORAL_NAMESPACE: text.default('anjian').describe('Temporal namespace; its retention is at least 720 hours.'),
  TEMPORAL_TASK_QUEUE: text.default('anjian').describe('Temporal task queue that the workers poll.'),
  PAYLOAD_KEYS: keyRing.describe(
    'Key ring of the payload codec, `id:base64,…`; the first encrypts, all decrypt. Losing it makes running workflows unreadable.',
  ),
  API_HOST: text.default('127.0.0.1').describe('Address that API, health and metrics listen on; 0.0.0.0 in a container.'),
  API_PORT: port.default(3000).describe('Port of the API.'),
  COMMAND_TIMEOUT_MS: count
    .default(8000)
    .describe('How long a command may take before the caller is told to come again with the same key.'),
  WATCH_EVERY_MS: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .default(30000)
    .describe('How often the watchdog looks for late rungs and streams without a workflow; 0 for never.'),
  WORKER_METRICS_PORT: port.default(3001).describe('Port of the worker process for health and metrics.'),
  TEMPORAL_METRICS_PORT: port
    .optional()
    .describe("Port of the worker process for what Temporal's runtime measures (Prometheus); not served when it is not set."),
  MAX_CACHED_WORKFLOWS: count
    .min(500, 'must be at least 500: a small cache makes the worker stall')
    .default(() => defaultCachedWorkflows())
    .describe('Workflows that one worker keeps in memory; by default as many as its heap can hold, at least 500.'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'log', 'debug', 'verbose'], { error: 'must be error, warn, log, debug or verbose' })
    .default('log')
    .describe('How much the processes say.'),
  DATA_DIR: text.default('.data').describe('Folder of what a local start keeps: PostgreSQL, Temporal, keys.'),
  ANCHOR_FILE: text
    .default('.data/anchors.txt')
    .describe("File outside the database that the day's root over all chain heads is appended to."),
  DOCUMENT_DIR: text
    .default('.data/documents')
    .describe('Folder of the filed documents; all API processes share it, and it belongs into every backup.'),
  DOCUMENT_MAX_BYTES: count.default(209_715_200).describe('The largest document that is taken, in bytes (200 MB).'),
};

/** Settings that must be given somehow; a process that does not use one of them does not ask for it. */
export type SettingName = keyof typeof settings;
