import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './identity';
import type { Identity } from './identity';

/** Ends a process politely and, when it has not gone after `patienceMs`, with SIGKILL. Returns when it is gone. */
export async function end(target: Identity, polite: NodeJS.Signals, patienceMs: number): Promise<void> {
  signal(target, polite);
  if (await gone(target, patienceMs)) return;
  signal(target, 'SIGKILL');
  await gone(target, 10_000);
}

/** As a power cut does it: no handler runs. */
export async function kill9(target: Identity): Promise<void> {
  signal(target, 'SIGKILL');
  await gone(target, 10_000);
}

function signal(target: Identity, name: NodeJS.Signals): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, name);
  } catch {
    // It went in between, which is what we want.
  }
}

async function gone(target: Identity, limitMs: number): Promise<boolean> {
  const until = Date.now() + limitMs;
  while (isAlive(target)) {
    if (Date.now() > until) return false;
    await sleep(20);
  }
  await reaped(target.pid);
  return true;
}

/** A dead child of ours keeps its pid until it is reaped: a server that starts before takes the pid file of the dead one for that of a live one. */
async function reaped(pid: number): Promise<void> {
  const until = Date.now() + 1_000;
  while (isThere(pid) && Date.now() < until) await sleep(20);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
