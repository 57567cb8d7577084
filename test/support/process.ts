import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program of ours that runs beside the test. */
export interface Running {
  readonly pid: number;
  /** All that it printed so far. */
  output(): string;
  /** As the power cut does it: no handler runs. */
  kill9(): Promise<void>;
  /** As an operator does it. */
  stop(): Promise<void>;
  /** From now on nobody reads what it prints. */
  stopReading(): void;
}

/** Starts a compiled entry of dist/. @param into descriptor of a file that takes what it prints */
export function startProgram(entry: string, env: Record<string, string>, nodeArgs: readonly string[] = [], into?: number): Running {
  const child = spawn(process.execPath, [...nodeArgs, entry], {
    env: { ...process.env, ...env },
    stdio: ['ignore', into ?? 'pipe', into ?? 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    pid: child.pid ?? 0,
    output: () => output,
    kill9: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
    stopReading() {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Waits until `look` gives something other than undefined or false. @throws Error with `what` after `limitMs` */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false>, limitMs = 20_000): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    const seen = await look().catch(() => undefined);
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > until) throw new Error(`Not within ${limitMs} ms: ${what}`);
    await sleep(50);
  }
}
