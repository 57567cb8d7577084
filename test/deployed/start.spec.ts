import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, isAlive } from '@app/local-servers';
import type { Identity } from '@app/local-servers';
import { eventually } from '../support/process';

jest.setTimeout(120_000);

const cli = resolve(__dirname, '../../dist/apps/cli/apps/cli/src/main.js');
const running: ChildProcess[] = [];
let folder: string;
let ports: { api: number; worker: number };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anjian-start-'));
  ports = { api: await freePort(), worker: await freePort() };
});

afterEach(async () => {
  for (const child of running.splice(0)) await interrupt(child);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Start {
  readonly child: ChildProcess;
  output(): string;
}

function start(args: readonly string[], env: Record<string, string> = {}): Start {
  const told = { API_PORT: String(ports.api), WORKER_METRICS_PORT: String(ports.worker), ...env };
  const child = spawn(process.execPath, [cli, 'start', '--data', folder, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...told },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.push(child);
  return { child, output: () => output };
}

async function untilUp({ child, output }: Start): Promise<void> {
  const look = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(output());
    return Promise.resolve(output().includes('Anjian is up'));
  };
  await eventually('start', look, 90_000).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${output()}`);
  });
}

async function interrupt(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  return child.exitCode;
}

/** Ends with an error before anything is up. */
async function refusal(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { child, output } = start(args, env);
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(output()).not.toMatch(/^\s+at /m);
  return output();
}

function serverOf(record: string): Identity {
  return (JSON.parse(readFileSync(join(folder, record), 'utf8')) as { server: Identity }).server;
}

const records = ['postgres.pid', 'temporal-server.pid', 'worker.pid', 'api.pid'];

test('with --temporal=postgres everything comes up on the server proper, prints the token once, and Ctrl-C takes all of it down', async () => {
  // A first start that fails halfway must not swallow the token, which is nowhere else.
  expect(await refusal(['--temporal=postgres'], { PATH: '/nowhere', XDG_CACHE_HOME: join(folder, 'no-cache') })).toContain('install Go');
  const first = start(['--temporal=postgres']);
  await untilUp(first);
  expect(first.output()).toMatch(/Operator token: \S{40,}/);
  expect(await (await fetch(`http://127.0.0.1:${ports.api}/health/ready`)).json()).toMatchObject({ status: 'ok' });
  const servers = records.map(serverOf);
  expect(servers.map(isAlive)).toEqual([true, true, true, true]);
  expect(await interrupt(first.child)).toBe(0);
  expect(servers.map(isAlive)).toEqual([false, false, false, false]);
  expect(records.filter((record) => existsSync(join(folder, record)))).toEqual([]);
  for (const secret of ['payload-keys', 'temporal-password']) expect(statSync(join(folder, secret)).mode & 0o077).toBe(0);
});

test('a start that was killed with -9 leaves servers running, and the next one takes their place without a new token', async () => {
  const killed = start(['--temporal=postgres']);
  await untilUp(killed);
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  const orphans = records.map(serverOf);
  expect(orphans.map(isAlive)).toEqual([true, true, true, true]);
  const next = start(['--temporal=postgres']);
  await untilUp(next);
  expect(orphans.map(isAlive)).toEqual([false, false, false, false]);
  expect(next.output()).not.toContain('Operator token');
});

/** NAME=value of each variable that a process was started with. */
function environmentOf(pid: number): readonly string[] {
  if (existsSync('/proc/self/environ')) return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  return spawnSync('ps', ['eww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.split(' ');
}

test("a worker that is killed is started again, and none of the servers is ever told the address of the database's owner", async () => {
  const owner = { DATABASE_OWNER_URL: 'postgres://anjian_owner:told@127.0.0.1/anjian', DATABASE_OWNER_URL_FILE: '/run/secrets/owner' };
  const desk = start(['--temporal=postgres'], owner);
  await untilUp(desk);
  // Whoever read what is said of it is gone.
  desk.child.stdout?.destroy();
  const { pid } = serverOf('worker.pid');
  process.kill(pid, 'SIGKILL');
  const back = async (): Promise<boolean> =>
    serverOf('worker.pid').pid !== pid && (await fetch(`http://127.0.0.1:${ports.worker}/health/ready`)).ok;
  await eventually('the worker is back', back, 60_000);
  // Names only: what they were told would stand in the log of a failure.
  const toldOf = (name: string): readonly string[] =>
    records.filter((record) => environmentOf(serverOf(record).pid).some((variable) => variable.startsWith(name)));
  expect(toldOf('DATABASE_URL=')).toEqual(['worker.pid', 'api.pid']);
  expect(toldOf('DATABASE_OWNER_URL')).toEqual([]);
});

test('a port in use, a wrong setting, the other kind of installation, a lost key and a newer folder are a sentence each', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  expect(await refusal([], { API_PORT: String(port) })).toContain(`Port ${port} for api is in use`);
  holder.close();
  expect(await refusal([], { API_PORT: 'abc' })).toContain('API_PORT 应为端口号 must be a port number.');
  expect(await refusal([], { INSTALLATION: 'sandbox' })).toContain('is a real installation');
  const key = join(folder, 'payload-keys');
  const kept = readFileSync(key, 'utf8');
  rmSync(key);
  expect(await refusal([])).toContain('The payload key');
  writeFileSync(key, kept, { mode: 0o600 });
  writeFileSync(join(folder, 'anjian.json'), '{"format":2,"installation":"real"}');
  expect(await refusal([])).toContain('upgrade Anjian');
});
