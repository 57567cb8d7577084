import { loadConfig } from '@app/config';
import { playDemo } from '../demo/play-demo';
import { openDataFolder } from './data-folder';
import { givenDatabase, ownDatabase, prepareDatabase, startDatabase } from './database';
import type { DatabaseUrls } from './database';
import { chooseEngine } from './engine';
import { environmentOf, writeEnvironment } from './environment';
import { keepRunning } from './keep-running';
import type { Kept } from './keep-running';
import type { Say, StartOptions } from './options';
import { clearTheWay, startProgram, untilReady } from './program';
import type { Program } from './program';
import { payloadKeyFile, sandboxToken } from './secrets';

export interface Started {
  readonly apiUrl: string;
  /** The first operator's token: at the first start, in a sandbox always. */
  readonly token: string | null;
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
  const { database, superUrl } = await databaseFor(folder, kept, say);
  const temporalAddress = await engineFor(options, folder, superUrl, kept, say);
  say('数据库迁移… Migrations…');
  const fresh = await prepareDatabase(database, installation);
  const env = environmentOf({ folder, installation, database, temporalAddress, keyFile });
  const config = loadConfig({ ...process.env, ...env });
  writeEnvironment(folder, env, database.owner);
  const place = { host: config.API_HOST, folder, env };
  await runPrograms(
    [
      { name: 'worker', port: config.WORKER_METRICS_PORT, ...place },
      { name: 'api', port: config.API_PORT, ...place },
    ],
    kept,
    say,
  );
  const apiUrl = `http://${config.API_HOST}:${config.API_PORT}`;
  const token = installation === 'sandbox' ? sandboxToken(folder, fresh) : fresh;
  if (options.demo === 'play' && token !== null) await playDemo({ apiUrl, token, say });
  return { apiUrl, token };
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

async function runPrograms(programs: readonly Program[], kept: Kept[], say: Say): Promise<void> {
  say('API、worker…');
  for (const program of programs) await clearTheWay(program);
  const started = programs.map((program) => ({ program, server: startProgram(program) }));
  for (const { program, server } of started) {
    kept.push(keepRunning(program.name, server, () => Promise.resolve(startProgram(program)), say));
  }
  await Promise.all(started.map(({ program, server }) => untilReady(program, server)));
}
