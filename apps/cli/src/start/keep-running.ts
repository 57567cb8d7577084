import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from './options';

export interface Startable {
  isRunning(): boolean;
  stop(): Promise<void>;
}

export interface Kept {
  stop(): Promise<void>;
}

const lookEveryMs = 500;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
// One that ran this long has recovered: the next crash is waited for as briefly as the first.
const recoveredMs = 60_000;

/** Starts again whatever crashes, waiting longer each time, until it is told to stop. */
export function keepRunning(name: string, first: Startable, startAgain: () => Promise<Startable>, say: Say): Kept {
  const stopping = new AbortController();
  let current = first;
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await watching;
      await current.stop();
    },
  };

  async function watch(): Promise<void> {
    let waitMs = firstWaitMs;
    for (let began = Date.now(); await pause(lookEveryMs);) {
      if (current.isRunning()) continue;
      if (Date.now() - began > recoveredMs) waitMs = firstWaitMs;
      say(`${name} 已退出，${waitMs / 1000} 秒后重启。${name} has ended and is started again in ${waitMs / 1000} s.`);
      if (!(await pause(waitMs))) return;
      waitMs = Math.min(waitMs * 2, longestWaitMs);
      began = Date.now();
      await startAgain().then(
        (started) => (current = started),
        (error: unknown) => say(`${name}: ${error instanceof Error ? error.message : 'unknown'}`),
      );
    }
  }

  /** False when it is time to stop. */
  async function pause(ms: number): Promise<boolean> {
    await sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
    return !stopping.signal.aborted;
  }
}
