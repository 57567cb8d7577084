import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import type { NodemailerError, SendMailOptions } from 'nodemailer';
import { answerOf } from './answer';
import type { Attempted, Channel, Outgoing } from './channel';

export interface MailSettings {
  /** `smtp://user:password@host:port` (STARTTLS where the server offers it) or `smtps://…`; `?tls.rejectUnauthorized=false` takes any certificate. */
  readonly url: string;
  /** `案鉴 <anjian@example.gov.cn>` or the address alone. */
  readonly from: string;
  /** Right side of the Message-ID; the host of `from` where it is not given. */
  readonly domain?: string;
  /** How long the server may be silent: until the connection stands, until its greeting, between two answers. */
  readonly quietMs?: number;
  /** After this long an attempt ends, also one that still waits for a connection. */
  readonly attemptMs?: number;
}

// Commands whose refusal is about this receiver or this message. Before them it is about the site: its password, its address, its sender.
const aboutMessage = new Set(['RCPT TO', 'DATA']);
// The server asks for a password or for TLS first.
const aboutSite = new Set([530, 535, 538]);

/** Mail. A repeat has the same Message-ID, so a server or reader may drop it; whatever may not have arrived is therefore sent again. */
export function mailChannel({ url, from, domain = hostOf(from), quietMs = 10_000, attemptMs = 30_000 }: MailSettings): Channel {
  const transport = createTransport({
    url,
    pool: true,
    // Once: for a connection that the server dropped while it was idle.
    maxRequeues: 1,
    connectionTimeout: quietMs,
    greetingTimeout: quietMs,
    socketTimeout: quietMs,
    dnsTimeout: quietMs,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const secrets = secretsOf(url);
  return {
    async send(message) {
      // The abortion ends also a connection that was only opened, or trickles its answers.
      const signal = AbortSignal.timeout(attemptMs);
      try {
        const { response } = await transport.sendMail({ ...letter(message, from, domain), signal });
        return { outcome: 'taken', answer: answerOf(response, secrets) };
      } catch (error) {
        const answer = signal.aborted ? `${attemptMs / 1_000} 秒内没有完成。Not done within ${attemptMs / 1_000} s.` : said(error);
        return { outcome: outcomeOf(error), answer: answerOf(answer, secrets) };
      }
    },
    close: () => transport.close(),
  };
}

function letter({ id, to, subject, text, link }: Outgoing, from: string, domain: string): SendMailOptions {
  return {
    from,
    // As an object it is one address, whatever commas stand in it.
    to: { name: '', address: to },
    subject: subject.replace(/[\p{Cc}\s]+/gu, ' '),
    messageId: `<${id}@${domain}>`,
    // Answering machines keep silent.
    headers: { 'Auto-Submitted': 'auto-generated' },
    text,
    html: htmlOf(text, link),
  };
}

function htmlOf(text: string, link: string): string {
  const lines = text.split(/\r?\n/).map((line) => `<p>${line === link && /^https?:/.test(link) ? anchor(link) : escaped(line)}</p>`);
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"></head><body>\n${lines.join('\n')}\n</body></html>\n`;
}

function anchor(link: string): string {
  return `<a href="${escaped(link)}">${escaped(link)}</a>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function outcomeOf(error: unknown): Attempted['outcome'] {
  if (!isMailError(error)) return 'again';
  const { code, command, responseCode, permanent } = error;
  // An address that is none: no server was asked.
  if (code === 'EENVELOPE' && responseCode === undefined) return 'refused';
  return permanent === true && aboutMessage.has(command ?? '') && !aboutSite.has(responseCode ?? 0) ? 'refused' : 'again';
}

function said(error: unknown): string {
  if (!isMailError(error)) return String(error);
  return error.response ?? [error.code, error.message].filter((word) => word !== undefined).join(' ');
}

function isMailError(error: unknown): error is NodemailerError {
  return error instanceof Error;
}

function hostOf(from: string): string {
  const host = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? '';
  return domainToASCII(host) || 'localhost';
}

/** What of the address must never be kept. A server may repeat the user, or what it was sent in base64. */
function secretsOf(url: string): readonly string[] {
  const { username, password } = new URL(url);
  if (username === '' && password === '') return [];
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  const base64 = [user, pass, `\0${user}\0${pass}`].filter((text) => text !== '').map((text) => Buffer.from(text).toString('base64'));
  return [pass, password, user, username, ...base64];
}
