import { createHmac } from 'node:crypto';
import type { Channel } from './channel';
import { httpAttemptMs, post } from './http';
import { fill, templateFault } from './template';

export interface WebhookSettings {
  /** Where the messenger of the site listens, or what stands before it. */
  readonly url: string;
  /** With it every message is signed. */
  readonly secret?: string;
  /** JSON of the site's own, see `templateFault`. */
  readonly template: string;
  readonly attemptMs?: number;
}

/** JSON with what everybody needs, for a receiver that was made for this. */
export const defaultTemplate = '{"id":"{id}","to":"{to}","text":"{text}","link":"{link}","count":"{count}"}';

/**
 * Messages into the site's own messenger. With a secret each carries `X-Anjian-Timestamp` (seconds since 1970) and `X-Anjian-Signature`:
 * `sha256=` and the HMAC-SHA256 of timestamp, a full stop and the body, in hexadecimal. A receiver refuses one that is older than it likes.
 */
export function webhookChannel({ url, secret, template, attemptMs = httpAttemptMs }: WebhookSettings): Channel {
  const fault = templateFault(template);
  return {
    async send(message) {
      // A fault of the site's settings, not of this message.
      if (fault !== null) return { outcome: 'again', answer: `${fault.zh}${fault.en}` };
      const body = fill(template, message);
      const headers = secret === undefined ? {} : signed(secret, body);
      return post({ url, headers, body, attemptMs, secrets: secret === undefined ? [] : [secret] });
    },
    close: () => undefined,
  };
}

function signed(secret: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-anjian-timestamp': timestamp, 'x-anjian-signature': `sha256=${signature}` };
}
