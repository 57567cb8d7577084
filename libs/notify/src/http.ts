import { answerOf } from './answer';
import type { Attempted } from './channel';

export interface Posted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
  /** After this long the attempt ends, whatever the other side does. */
  readonly attemptMs: number;
  readonly secrets: readonly string[];
}

export const httpAttemptMs = 20_000;

// A robot that answers 200 and means no: busy, or too many messages in this minute.
const laterCodes = new Set([-1, 45009, 130101]);
const certificateFaults = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** One attempt; never throws. A receiver behind HTTP may not know a repeat, so whatever may have arrived is `doubtful`. */
export async function post({ url, headers, body, attemptMs, secrets }: Posted): Promise<Attempted> {
  const keep = (said: string): string => answerOf(said, [url, new URL(url).search, ...secrets]);
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A connection that the other side drops while it is idle would make the next message doubtful.
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8', connection: 'close' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(attemptMs),
    });
    const said = await beginningOf(response);
    const retryAfter = response.headers.get('retry-after');
    const later = retryAfter === null ? '' : ` (Retry-After: ${retryAfter})`;
    return { outcome: meant(response.status, retryAfter, said), answer: keep(`HTTP ${response.status}${later} ${said}`) };
  } catch (error) {
    return { outcome: surelyNotSent(error) ? 'again' : 'doubtful', answer: keep(happened(error, attemptMs)) };
  }
}

function meant(status: number, retryAfter: string | null, said: string): Attempted['outcome'] {
  if (status >= 200 && status < 300) return meantByCode(said);
  if (status === 429 || (status === 503 && retryAfter !== null)) return 'again';
  // A redirect is not followed: the message would go where nobody of this site has said.
  return status < 500 ? 'refused' : 'doubtful';
}

/** The robots of messengers answer 200 to everything and say in `errcode` whether they took it. */
function meantByCode(said: string): Attempted['outcome'] {
  const code = Number(/"errcode"\s*:\s*"?(-?\d+)/.exec(said)?.[1] ?? 0);
  if (code === 0) return 'taken';
  return laterCodes.has(code) ? 'again' : 'refused';
}

/** What the other side begins to say. The status stands already: a body that hangs or has no end changes nothing. */
async function beginningOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < 2_000) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Cut off: what was said so far is kept.
  }
  await reader.cancel().catch(() => undefined);
  return text;
}

/** fetch tells by the cause whether a connection was ever there: `connect` and `getaddrinfo` come before the first byte. */
function surelyNotSent(error: unknown): boolean {
  const cause = partOf(error, 'cause');
  // No request came about: an address that is none.
  if (cause === undefined) return wordOf(error, 'name') === 'TypeError';
  const [code, syscall] = [wordOf(cause, 'code'), wordOf(cause, 'syscall')];
  if (syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT') return true;
  // Several addresses of one name were tried, and none took the connection.
  if (wordOf(cause, 'name') === 'AggregateError') return true;
  return certificateFaults.has(code) || wordOf(cause, 'message') === 'bad port';
}

function happened(error: unknown, attemptMs: number): string {
  if (wordOf(error, 'name') === 'TimeoutError') return `${attemptMs / 1_000} 秒内没有答复。No answer within ${attemptMs / 1_000} s.`;
  const cause = partOf(error, 'cause');
  return cause === undefined ? wordOf(error, 'message') : `${wordOf(cause, 'code')} ${wordOf(cause, 'message')}`;
}

function wordOf(value: unknown, name: string): string {
  const word = partOf(value, name);
  return typeof word === 'string' ? word : '';
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
