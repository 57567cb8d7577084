import { createServer } from 'node:net';
import { StartError } from './start-error';

// Temporal keeps ports of its members as SMALLINT in PostgreSQL, so none may reach 32768; below 10000 others live, and
// browsers and `fetch` refuse 10080.
const lowest = 10_100;
const highest = 32_000;

/** True when nothing listens on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A port of 127.0.0.1, below 32768, that was free a moment ago. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) return port;
  }
  throw new StartError('port-in-use', '找不到空闲端口。', 'No free port was found between 10100 and 32000.');
}

/** Different free ports. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

/** @param what name of the server, as the sentence says it @throws StartError 'port-in-use' */
export async function demandFree(port: number, what: string): Promise<void> {
  if (await isFree(port)) return;
  throw portInUse(port, what);
}

export function portInUse(port: number, what: string): StartError {
  return new StartError(
    'port-in-use',
    `${what} 的端口 ${port} 已被占用，请先停止占用它的程序，或改用其他端口。`,
    `Port ${port} for ${what} is in use: stop what uses it, or choose another port.`,
  );
}
