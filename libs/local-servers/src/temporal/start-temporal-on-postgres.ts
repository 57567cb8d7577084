import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demandFree, freePorts } from '../free-port';
import { withoutSecrets } from '../process/inherited';
import { logEnd } from '../process/log-tail';
import { stopOrphan } from '../process/orphan';
import { startServer } from '../process/server-process';
import { asFile, localDefaults } from './dynamic-config';
import type { DynamicConfig } from './dynamic-config';
import type { ServerPrograms } from './find-temporal';
import { ensureTemporalRole } from './role';
import { whenReady } from './running-temporal';
import type { RunningTemporal } from './running-temporal';
import { ensureSchemas } from './schema';

export interface TemporalOnPostgresOptions {
  /** As findServerPrograms gives them. */
  readonly programs: ServerPrograms;
  /** postgres URL of the superuser, who makes Temporal's role and databases; the server never sees it. */
  readonly postgresUrl: string;
  /** Password of role `temporal`, as which the server runs; set anew at every start. */
  readonly rolePassword: string;
  /** Folder for pid file, log and dynamic configuration. */
  readonly workDir: string;
  /** Port of the frontend on 127.0.0.1, below 32768; any free one when not given. */
  readonly port?: number;
  readonly namespace?: string;
  /** Cannot be changed once the databases exist. */
  readonly historyShards?: number;
  readonly dynamicConfig?: DynamicConfig;
}

/**
 * Starts the server proper on PostgreSQL, as a deployment does, with role, databases, schemas and namespace.
 *
 * @throws StartError with a sentence for the person who started it
 */
export async function startTemporalOnPostgres(options: TemporalOnPostgresOptions): Promise<RunningTemporal> {
  const workDir = resolve(options.workDir);
  mkdirSync(workDir, { recursive: true });
  const recordPath = join(workDir, 'temporal-server.pid');
  await stopOrphan(recordPath, 'Temporal', 'SIGTERM');
  if (options.port !== undefined) await demandFree(options.port, 'Temporal');
  const url = await ensureTemporalRole(options.postgresUrl, options.rolePassword);
  await ensureSchemas(options.programs.sqlTool, url);
  const [port = 0, ...others] = [...(options.port === undefined ? [] : [options.port]), ...(await freePorts(9))];
  const dynamicFile = join(workDir, 'temporal-dynamic-config.yaml');
  writeFileSync(dynamicFile, asFile({ ...localDefaults, ...options.dynamicConfig }));
  const logPath = join(workDir, 'temporal-server.log');
  const log = { path: logPath, begin: logEnd(logPath) };
  const server = startServer({
    command: options.programs.server,
    args: ['--allow-no-auth', 'start'],
    env: {
      ...withoutSecrets(),
      ...database(url, options.historyShards ?? 4),
      ...listening(port, others),
      DYNAMIC_CONFIG_FILE_PATH: dynamicFile,
      LOG_LEVEL: 'warn',
    },
    recordPath,
    logPath,
    politeSignal: 'SIGTERM',
    // Its own drain takes 15 s and saves nothing: all its state is in PostgreSQL.
    patienceMs: 3_000,
  });
  return whenReady(server, port, options.namespace ?? 'anjian', log);
}

function database(url: string, historyShards: number): Record<string, string> {
  const { hostname, port, username, password } = new URL(url);
  return {
    DB: 'postgres12_pgx',
    POSTGRES_SEEDS: hostname,
    DB_PORT: port || '5432',
    POSTGRES_USER: username,
    POSTGRES_PWD: decodeURIComponent(password),
    NUM_HISTORY_SHARDS: String(historyShards),
  };
}

function listening(port: number, others: readonly number[]): Record<string, string> {
  const names = ['FRONTEND_MEMBERSHIP_PORT', 'FRONTEND_HTTP_PORT', 'MATCHING_GRPC_PORT', 'MATCHING_MEMBERSHIP_PORT'];
  names.push('HISTORY_GRPC_PORT', 'HISTORY_MEMBERSHIP_PORT', 'WORKER_GRPC_PORT', 'WORKER_MEMBERSHIP_PORT');
  const ports: Record<string, string> = {};
  for (const [index, name] of names.entries()) ports[name] = String(others[index]);
  return { BIND_ON_IP: '127.0.0.1', FRONTEND_GRPC_PORT: String(port), ...ports };
}
