import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Kept } from './keep-running';

/** A mail as one file of the folder keeps it; the API of the sandbox shows it. */
export interface CaughtMail {
  /** To whom it went, whatever its head says. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly messageId: string;
}

export interface MailCatcher extends Kept {
  /** What API and worker are told so that every mail comes here. */
  readonly env: Readonly<Record<string, string>>;
}

/** An SMTP server on this machine that takes every mail and passes none on: in a demonstration nothing reaches a real address. */
export async function startMailCatcher(folder: string): Promise<MailCatcher> {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    logger: false,
    banner: 'Anjian mail catcher',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((bytes) => keepMail(folder, to, bytes))
        .then(
          () => done(),
          () => done(Object.assign(new Error('The mail could not be kept'), { responseCode: 451 })),
        );
    },
  });
  // A sender that was killed in the middle of a mail is no matter of ours.
  server.on('error', () => undefined);
  const port = await listen(server);
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: '案鉴 <anjian@anjian.example>',
    MAIL_CATCHER_DIR: folder,
    // What the shell says of a real server counts no more.
    SMTP_URL_FILE: '',
    MAIL_FROM_FILE: '',
  };
  return { env, stop: () => new Promise((stopped) => server.close(() => stopped())) };
}

/** A file stands there whole or not at all, and files sort by the time of their mail. */
export async function keepMail(folder: string, to: readonly string[], raw: Uint8Array): Promise<void> {
  const { subject = '', text = '', html = '', messageId = '' } = await PostalMime.parse(raw);
  const receivedAt = new Date().toISOString();
  const mail: CaughtMail = { to, subject, text, html, receivedAt, messageId };
  const path = join(folder, `${receivedAt.replaceAll(':', '-')}-${randomUUID()}.json`);
  await writeFile(`${path}.part`, JSON.stringify(mail));
  await rename(`${path}.part`, path);
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    const { server: below } = server;
    server.listen(0, '127.0.0.1', () => {
      const address = below.address();
      if (address === null || typeof address === 'string') failed(new Error('The mail catcher has no port.'));
      else listening(address.port);
    });
  });
}
