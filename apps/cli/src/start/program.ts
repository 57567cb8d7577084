import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demandFree, StartError, startServer, stopOrphan, withoutOwner } from '@app/local-servers';
import type { ServerProcess } from '@app/local-servers';

/** One of our own processes. */
export interface Program {
  readonly name: 'api' | 'worker';
  readonly port: number;
  readonly host: string;
  /** Where its pid and its log are kept. */
  readonly folder: string;
}

// Compiled, this file lies in dist/apps/cli/apps/cli/src/start.
const builtApps = resolve(__dirname, '../../../../..');
const readyWithinMs = 60_000;

/** Stops one that a killed start left behind and says whether its port is free. @throws StartError */
export async function clearTheWay({ name, port, folder }: Program): Promise<void> {
  await stopOrphan(join(folder, `${name}.pid`), name, 'SIGTERM');
  await demandFree(port, name);
}

/** @param env what it is told over what this process was told */
export function startProgram({ name, folder }: Program, env: Readonly<Record<string, string>>): ServerProcess {
  return startServer({
    command: process.execPath,
    args: [join(builtApps, name, 'apps', name, 'src', 'main.js')],
    env: { ...withoutOwner(), ...env },
    recordPath: join(folder, `${name}.pid`),
    logPath: join(folder, `${name}.log`),
    politeSignal: 'SIGTERM',
    // The worker drains for up to 20 s.
    patienceMs: 25_000,
  });
}

/** Waits until it says that it is ready. @throws StartError that names its log when it ends or takes too long */
export async function untilReady(program: Program, server: ServerProcess): Promise<void> {
  const address = `http://${program.host === '0.0.0.0' ? '127.0.0.1' : program.host}:${program.port}/health/ready`;
  for (const until = Date.now() + readyWithinMs; server.isRunning() && Date.now() < until; await sleep(100)) {
    if (await answersOk(address)) return;
  }
  const log = join(program.folder, `${program.name}.log`);
  throw new StartError('server-died', `${program.name} 未能启动，详见 ${log}。`, `${program.name} did not come up, see ${log}.`);
}

async function answersOk(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(4_000) });
    return answer.ok || onlyWaitsForWorker(await answer.json());
  } catch {
    return false;
  }
}

/** The worker is waited for by itself; a Temporal server that was killed may tell only after a minute who polls its queues. */
function onlyWaitsForWorker(said: unknown): boolean {
  const up = { database: 'up', temporal: 'up' };
  return typeof said === 'object' && said !== null && Object.entries(up).every(([what, is]) => Reflect.get(said, what) === is);
}
