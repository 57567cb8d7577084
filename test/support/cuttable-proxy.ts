import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A cable to a server that a test can cut and mend. */
export interface CuttableProxy {
  readonly port: number;
  cut(): Promise<void>;
  /** From now on it swallows every byte of every connection, and nobody is told. */
  hang(): void;
  /** Makes the cable whole after a cut or a hang. What hung stays silent; only new connections get through. */
  mend(): Promise<void>;
}

export async function cuttableProxy(host: string, port: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  let hangs = false;
  const server = createServer((near) => {
    keep(near);
    // Whoever listens behind a cable that hangs is never reached.
    if (hangs) return void near.resume();
    const far = keep(connect(port, host));
    near.pipe(far).pipe(near);
  });

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('error', () => undefined);
    return socket.on('close', () => sockets.delete(socket));
  }

  const own = await listen(server, 0);
  return {
    port: own,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    hang() {
      hangs = true;
      for (const socket of sockets) socket.unpipe().resume();
    },
    async mend() {
      hangs = false;
      if (!server.listening) await listen(server, own);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}
