import { join } from 'node:path';
import { demoAllowed, loadConfig } from '@app/config';
import type { Config } from '@app/config';
import { playDemo } from '../demo/play-demo';
import { openDataFolder } from './data-folder';
import { givenDatabase, ownDatabase, prepareDatabase, startDatabase } from './database';
import type { DatabaseUrls, Prepared } from './database';
import { chooseEngine } from './engine';
import { environmentOf, writeEnvironment } from './environment';
import { keepRunning } from './keep-running';
import type { Kept } from './keep-running';
import { startMailCatcher } from './mail-catcher';
import type { Say, StartOptions } from './options';
import { clearTheWay, startProgram, untilReady } from './program';
import type { Program } from './program';
import { keepToken, payloadKeyFile, takeToken } from './secrets';

export interface Started {
  readonly apiUrl: string;
  /** The first operator's token: at the first start, in a sandbox always. */
  readonly token: string | null;
  /** How somebody signs in: by the demo account, by one that is there, or by none yet. */
  readonly signIn: 'demo' | Prepared['accounts'];
}

/**
 * Brings up everything: PostgreSQL, Temporal, migrations, worker, API. What it started is added to `kept` in the order
 * of its start, also when a later step fails.
 *
 * @throws StartError with a sentence for the person who started it
 */
export async function startEverything(options: StartOptions, kept: Kept[], say: Say): Promise<Started> {
  const { installation } = options;
  const folder = openDataFolder(options.dataDir, installation);
  const keyFile = process.env['PAYLOAD_KEYS'] || process.env['PAYLOAD_KEYS_FILE'] ? null : payloadKeyFile(folder);
  say(`数据目录 Data: ${folder}`);
  const told = environmentOf({ folder, installation, keyFile });
  // Wrong settings and ports in use are known before anything is started.
  const config = loadConfig({ ...process.env, DATABASE_URL: process.env['DATABASE_URL'] || 'postgres://embedded', ...told });
  const programs = programsOf(config, folder);
  for (const program of programs) await clearTheWay(program);
  const demo = demoAllowed(config) ? 'make' : 'none';
  const { database, temporalAddress, accounts } = await serversFor({ ...options, demoAccount: demo }, folder, kept, say);
  const apiUrl = `http://${config.API_HOST}:${config.API_PORT}`;
  const env = {
    ...told,
    DATABASE_URL: database.app,
    TEMPORAL_ADDRESS: temporalAddress,
    WEB_ADDRESS: process.env['WEB_ADDRESS'] || apiUrl,
    ...(options.demo === 'play' ? await caughtMails(folder, kept, say) : {}),
  };
  writeEnvironment(folder, env, database.owner);
  await runPrograms(programs, env, kept, say);
  const token = takeToken(folder, installation);
  if (options.demo === 'play' && token !== null) await playDemo({ apiUrl, token, say, account: demo === 'make' ? 'demo' : 'none' });
  return { apiUrl, token, signIn: demo === 'make' ? 'demo' : accounts };
}

interface Servers {
  readonly database: DatabaseUrls;
  readonly temporalAddress: string;
  readonly accounts: Prepared['accounts'];
}

interface ServerOptions extends StartOptions {
  readonly demoAccount: 'make' | 'none';
}

async function serversFor(options: ServerOptions, folder: string, kept: Kept[], say: Say): Promise<Servers> {
  const base = databaseFor(folder, kept, say);
  const prepared = base.then(async ({ database }) => {
    say('数据库迁移… Migrations…');
    const { token, accounts } = await prepareDatabase(database, options.installation, options.demoAccount);
    if (token !== null) keepToken(folder, token);
    return accounts;
  });
  // On SQLite the engine needs no database and starts beside it.
  const superUrl = options.temporal === 'postgres' ? base.then(({ superUrl }) => superUrl) : Promise.resolve(null);
  const engine = superUrl.then((url) => engineFor(options, folder, url, kept, say));
  // All of it has come up or failed before anybody stops what came up.
  await Promise.allSettled([prepared, engine]);
  const accounts = await prepared;
  return { database: (await base).database, temporalAddress: await engine, accounts };
}

async function databaseFor(folder: string, kept: Kept[], say: Say): Promise<{ database: DatabaseUrls; superUrl: string | null }> {
  const given = givenDatabase(process.env);
  if (given !== null) return { database: given, superUrl: null };
  say('PostgreSQL…');
  const postgres = await startDatabase(folder);
  kept.push(keepRunning('PostgreSQL', postgres, () => startDatabase(folder, postgres.port), say));
  return { database: await ownDatabase(folder, postgres.url), superUrl: postgres.url };
}

async function engineFor(options: StartOptions, folder: string, superUrl: string | null, kept: Kept[], say: Say): Promise<string> {
  say('Temporal…');
  const namespace = process.env['TEMPORAL_NAMESPACE'] || 'anjian';
  const engine = await chooseEngine(options, { folder, namespace, superUrl }, say);
  if (typeof engine === 'string') return engine;
  const running = await engine();
  const port = Number(running.address.split(':').at(-1));
  kept.push(keepRunning('Temporal', running, () => engine(port), say));
  return running.address;
}

async function caughtMails(folder: string, kept: Kept[], say: Say): Promise<Readonly<Record<string, string>>> {
  const catcher = await startMailCatcher(join(folder, 'mails'));
  kept.push(catcher);
  say('演示邮箱：邮件只存本机，不外发。Mail catcher: no mail leaves this machine.');
  return catcher.env;
}

function programsOf(config: Config, folder: string): readonly Program[] {
  return [
    { name: 'worker', host: config.API_HOST, port: config.WORKER_METRICS_PORT, folder },
    { name: 'api', host: config.API_HOST, port: config.API_PORT, folder },
  ];
}

async function runPrograms(programs: readonly Program[], env: Record<string, string>, kept: Kept[], say: Say): Promise<void> {
  say('API、worker…');
  const started = programs.map((program) => ({ program, server: startProgram(program, env) }));
  for (const { program, server } of started) {
    kept.push(keepRunning(program.name, server, () => Promise.resolve(startProgram(program, env)), say));
  }
  await Promise.all(started.map(({ program, server }) => untilReady(program, server)));
}
