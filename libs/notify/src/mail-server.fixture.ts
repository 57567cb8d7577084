import net from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import type { Outgoing } from './channel';

export interface MailServer {
  readonly port: number;
  /** What was taken, in the order of its coming, as a reader of mail sees it. */
  readonly mails: Email[];
  /** The most connections that were open at one time. */
  most(): number;
  /** Cuts all connections. */
  drop(): void;
  close(): Promise<void>;
}

/** A real SMTP server without TLS and passwords, unless `options` say otherwise; `data` decides on a mail after it has come. */
export async function mailServer(options: SMTPServerOptions = {}, data: (mail: Email) => Error | null = () => null): Promise<MailServer> {
  const mails: Email[] = [];
  let most = 0;
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData(stream, _session, done) {
      most = Math.max(most, server.connections.size);
      void buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => {
          const fault = data(mail);
          if (fault === null) mails.push(mail);
          done(fault);
        });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    mails,
    most: () => most,
    drop: () => server.connections.forEach((connection) => connection.close()),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

export interface RawServer {
  readonly port: number;
  /** Connections that are open now. */
  readonly open: Set<Socket>;
  close(): Promise<void>;
}

/** A server that does with each connection what the test says. */
export async function rawServer(meet: (socket: Socket) => void): Promise<RawServer> {
  const open = new Set<Socket>();
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    meet(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    open,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}

/** Waits until no connection is open; one that is closed only on the other side is found here. */
export async function allClosed({ open }: RawServer): Promise<boolean> {
  for (const until = Date.now() + 3_000; open.size > 0 && Date.now() < until; await sleep(20));
  return open.size === 0;
}

/** What a refusing server says. */
export function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

export const outgoing: Outgoing = {
  id: '5f6f4f3e-8f6a-4bb1-9c0e-2f4f0a7f0001',
  to: 'zhang@anjian.example',
  subject: '您有3项待办，请登录查看',
  text: '您有3项待办，请登录查看。\nhttp://127.0.0.1:3000/work',
  link: 'http://127.0.0.1:3000/work',
  count: 3,
};
