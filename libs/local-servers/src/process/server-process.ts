import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { end, kill9 } from './end';
import { identityOf, isAlive } from './identity';
import { removeRecord, writeRecord } from './record';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** All of its environment: see inherited.ts for what it may take over from this process. */
  readonly env: NodeJS.ProcessEnv;
  /** As whom it runs, when not as this process. */
  readonly ids?: { readonly uid: number; readonly gid: number };
  /** Where its pid is kept, so that a start after a crash finds it. */
  readonly recordPath: string;
  readonly logPath: string;
  readonly politeSignal: NodeJS.Signals;
  /** How long it may take to stop politely, in ms. */
  readonly patienceMs: number;
}

export interface ServerProcess {
  readonly pid: number;
  isRunning(): boolean;
  kill9(): Promise<void>;
  stop(): Promise<void>;
}

interface Forgettable extends ServerProcess {
  /** Asks it to stop, without waiting. */
  signal(): void;
}

const started = new Set<Forgettable>();

const logLimitBytes = 20 * 1024 * 1024;

/**
 * Starts a server in a session of its own: Ctrl-C reaches only its starter, which stops its servers in order. Its
 * output goes to a file, not to a pipe that would break when the starter is killed.
 */
export function startServer(given: ServerCommand): ServerProcess {
  const log = openLog(given.logPath);
  try {
    const child = spawn(given.command, given.args, {
      ...given.ids,
      env: given.env,
      stdio: ['ignore', log, log],
      detached: true,
    });
    // Without a listener a command that cannot be run would end this process; isRunning() tells it instead.
    child.once('error', () => undefined);
    // A starter that has nothing else to do ends; what it forgot to stop is told to stop then.
    child.unref();
    const server = identityOf(child.pid ?? 0);
    if (child.pid !== undefined) writeRecord(given.recordPath, { server, owner: identityOf(process.pid) });
    const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null && isAlive(server);
    const running: Forgettable = {
      pid: server.pid,
      isRunning,
      kill9: () => (isRunning() ? kill9(server) : Promise.resolve()),
      signal: () => void (isRunning() && process.kill(server.pid, given.politeSignal)),
      async stop() {
        if (isRunning()) await end(server, given.politeSignal, given.patienceMs);
        removeRecord(given.recordPath);
        started.delete(running);
        if (started.size === 0) process.off('exit', signalForgotten);
      },
    };
    if (started.size === 0) process.once('exit', signalForgotten);
    started.add(running);
    return running;
  } finally {
    closeSync(log);
  }
}

/** Stops every server that this process started and did not stop yet: for the end of a start that was interrupted. */
export async function stopStartedServers(): Promise<void> {
  await Promise.all([...started].map((server) => server.stop()));
}

function signalForgotten(): void {
  for (const server of started) server.signal();
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimitBytes) truncateSync(path);
  return openSync(path, 'a', 0o600);
}
