import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CountingServer {
  readonly url: string;
  /** The Message-ID of each mail that was taken, in order. */
  readonly ids: readonly string[];
  close(): Promise<void>;
}

/** A mail server on this machine that takes every mail. */
export async function countingServer(): Promise<CountingServer> {
  const ids: string[] = [];
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      void text(stream).then((mail) => {
        ids.push(/^message-id: *(\S+)/im.exec(mail)?.[1] ?? '');
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, ids, close: () => new Promise((closed) => server.close(() => closed())) };
}
