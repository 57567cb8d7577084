import type { ServerProcess } from '../process/server-process';
import { whyDied } from '../process/why-died';
import { logSince } from '../process/log-tail';
import { ensureNamespace } from './namespace';

export interface RunningTemporal {
  /** host:port of the frontend. */
  readonly address: string;
  readonly namespace: string;
  readonly pid: number;
  isRunning(): boolean;
  /** As a power cut does it. */
  kill9(): Promise<void>;
  /** Stops; what is in the database stays. */
  stop(): Promise<void>;
}

interface Log {
  readonly path: string;
  /** Where this start's output begins. */
  readonly begin: number;
}

/** Waits until the server takes work for the namespace. @throws StartError that says why it does not */
export async function whenReady(server: ServerProcess, port: number, namespace: string, log: Log): Promise<RunningTemporal> {
  const address = `127.0.0.1:${port}`;
  const ready = ensureNamespace(address, namespace).then(() => true);
  const alive = await Promise.race([ready.catch(() => false), untilDead(server, ready)]);
  if (alive) return { address, namespace, ...server };
  await server.stop();
  throw whyDied('Temporal', port, errorsOf(logSince(log.path, log.begin)), log.path);
}

async function untilDead(server: ServerProcess, ready: Promise<boolean>): Promise<boolean> {
  let waiting = true;
  void ready.finally(() => (waiting = false)).catch(() => undefined);
  while (waiting && server.isRunning()) await new Promise((resolve) => setTimeout(resolve, 100));
  return server.isRunning();
}

// The log is chatty; what stopped the server stands in its errors.
function errorsOf(output: string): string {
  const errors = output.split('\n').filter((line) => /error|fatal|panic|unable/i.test(line));
  return errors.length > 0 ? errors.join('\n') : output;
}
