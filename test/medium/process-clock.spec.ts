import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@app/local-servers';
import type { RunningPostgres } from '@app/local-servers';
import { Client } from 'pg';
import { shiftClock } from '../support/process-clock';

const days70 = 70 * 86_400;

describe('a program', () => {
  let program: ChildProcessWithoutNullStreams;
  beforeAll(() => {
    const answer = 'process.stdin.on("data", () => console.log(JSON.stringify([Date.now(), performance.now()])))';
    program = spawn(process.execPath, ['-e', answer]);
  });
  afterAll(() => program.kill('SIGKILL'));

  /** Seconds its wall clock is ahead of ours, and ms that it has run. */
  async function clocks(): Promise<{ ahead: number; running: number }> {
    program.stdin.write('?');
    const [line] = (await once(program.stdout, 'data')) as [Buffer];
    const [wall, running] = JSON.parse(line.toString()) as [number, number];
    return { ahead: (wall - Date.now()) / 1000, running };
  }

  test('has another day, and the true one again, as often as asked; the time it has run is untouched', async () => {
    expect((await clocks()).ahead).toBeCloseTo(0, 0);
    for (const seconds of [days70, -3_600, 0, days70, 0]) {
      await shiftClock(program.pid ?? 0, seconds);
      const { ahead, running } = await clocks();
      expect(ahead).toBeCloseTo(seconds, 0);
      expect(running).toBeLessThan(60_000);
    }
    expect(program.exitCode).toBeNull();
  });
});

describe('PostgreSQL', () => {
  let folder: string;
  let postgres: RunningPostgres;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'process-clock-'));
    postgres = await startPostgres({ dataDir: join(folder, 'postgres'), sync: 'off' });
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function session(): Promise<Client> {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    return client;
  }

  async function ahead(client: Client): Promise<number> {
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    return ((rows[0]?.now.getTime() ?? NaN) - Date.now()) / 1000;
  }

  test('with another day gives it to the sessions opened from then on', async () => {
    const before = await session();
    await shiftClock(postgres.pid, days70);
    const during = await session();
    await shiftClock(postgres.pid, 0);
    const after = await session();
    const seen = [await ahead(before), await ahead(during), await ahead(after)];
    for (const client of [before, during, after]) await client.end();
    expect(seen).toEqual([0, days70, 0].map((seconds) => expect.closeTo(seconds, 0)));
  });
});
