import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { RecordedEvent } from '@app/domain';

/** Hash before the first entry of a case. */
export const genesis = '0'.repeat(64);

/** What one ledger entry says: the event and its places in stream and case. */
export interface Entry {
  readonly caseId: string;
  readonly caseSeq: number;
  readonly stream: string;
  readonly event: RecordedEvent;
}

/** The exact text that is stored and hashed: RFC 8785, so that it can be made again from its parts on any machine. */
export function bodyOf(entry: Entry): string {
  const { event, ...where } = entry;
  const text = canonicalize({ ...where, ...event });
  if (text === undefined) throw new Error('A ledger entry must be JSON.');
  return text;
}

/** Each hash covers the entry and the one before it. */
export function chainHash(previous: string, body: string): string {
  return createHash('sha256').update(previous).update('\n').update(body).digest('hex');
}

/** The event of a stored body; `seq`, times and actor stand in the body itself. */
export function eventOf(body: string): RecordedEvent {
  const { caseId: _caseId, caseSeq: _caseSeq, stream: _stream, ...event } = JSON.parse(body) as RecordedEvent & Omit<Entry, 'event'>;
  return event;
}
