import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A worker in a process of its own, so that bare and ours are measured alike. */
export class WorkerProcess {
  private child: ChildProcess | null = null;

  constructor(
    private readonly entry: string,
    private readonly env: Record<string, string>,
    private readonly healthUrl: string,
    private readonly nodeArgs: readonly string[],
  ) {}

  async start(): Promise<void> {
    this.child = spawn(process.execPath, [...this.nodeArgs, this.entry], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await fetch(this.healthUrl).catch(() => null);
      if (answer?.ok === true) return;
      await sleep(50);
    }
    throw new Error(`The worker of ${this.entry} did not become ready.`);
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (child === null || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  }

  /** VmRSS in bytes; Linux only, 0 elsewhere. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.child?.pid}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  }

  /** User and system time that it has used, in ms; Linux only, 0 elsewhere. */
  cpuMs(): Promise<number> {
    return cpuMsOf(this.child?.pid ?? 0);
  }
}

// The kernel counts in hundredths of a second.
const msPerTick = 10;

/** User and system time that a process has used, in ms; Linux only, 0 elsewhere. */
export async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * msPerTick;
}
