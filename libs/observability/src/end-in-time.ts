import type { Server } from 'node:http';
import type { Socket } from 'node:net';

// Longer than a command may take, and shorter than what supervisors of programs wait before they kill.
const longestMs = 9_000;

/**
 * At the first SIGTERM or SIGINT, gives up the connections of `server` that would keep a shutdown waiting for ever: at once those on which no request has
 * begun, as browsers open them ahead (Node neither counts them as idle nor lets them time out once it closes), and after nine seconds all that are left.
 * Closing the server is left to whoever runs it.
 */
export function endInTime(server: Server): void {
  const unused = new Set<Socket>();
  let ends = false;
  server.on('connection', (socket) => {
    if (ends) return void socket.destroy();
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  const end = (): void => {
    if (ends) return;
    ends = true;
    for (const socket of unused) socket.destroy();
    // One that has had its answer waits five seconds for another question.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), longestMs).unref();
  };
  // Once: Nest gives itself the signal again when it has ended, and then nobody may catch it.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}
