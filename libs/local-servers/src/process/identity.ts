import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { errorCode } from './error-code';

/** A process that cannot be mistaken for a later one with the same id. */
export interface Identity {
  readonly pid: number;
  /** When it started, in whatever form this system tells it; empty when it does not. */
  readonly started: string;
}

export function identityOf(pid: number): Identity {
  return { pid, started: startedAt(pid) };
}

/** True while this very process lives; a zombie that waits for its parent does not. */
export function isAlive({ pid, started }: Identity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    if (errorCode(error) !== 'EPERM') return false;
  }
  if (isZombie(pid)) return false;
  return started === '' || startedAt(pid) === started;
}

/** The command line of a process, empty when there is none. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function startedAt(pid: number): string {
  if (process.platform === 'linux') return statFields(pid)[19] ?? '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

// The first thread may be a zombie while others still hold the ports: only the last one frees them.
function isZombie(pid: number): boolean {
  try {
    return statFields(pid)[0] === 'Z' && readdirSync(`/proc/${pid}/task`).length <= 1;
  } catch {
    return false;
  }
}

// Fields after the name, which is in brackets and may hold spaces: [0] is the state, [19] the start in clock ticks since boot.
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
