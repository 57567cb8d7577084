import { Socket } from 'node:net';

/**
 * A connection that ends itself when the server says nothing for `silentMs`: a cable that was cut without a word, or a server that
 * hangs. Its client fails with it and the pool throws it away. (pg's own `query_timeout` only gives up the query: the client goes
 * back to the pool with a session that still waits, and whoever gets it next waits behind.)
 *
 * @returns a socket whose error has the code ETIMEDOUT
 */
export function impatientSocket(silentMs: number): Socket {
  const socket = new Socket();
  socket.setTimeout(silentMs, () => {
    socket.destroy(Object.assign(new Error(`The database has said nothing for ${silentMs} ms.`), { code: 'ETIMEDOUT' }));
  });
  return socket;
}
