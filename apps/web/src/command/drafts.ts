import { isValues } from './form/values';
import type { Values } from './form/values';

/** What a form holds while it is being filled in, and what was sent of it as long as no answer came. */
export interface Draft {
  readonly values: Values;
  /** When it was last changed (instant). */
  readonly at: string;
  readonly sent: Sent | null;
}

/** One sending: the same key with the same body is one act, however often it is repeated. Kept before the first attempt. */
export interface Sent {
  readonly key: string;
  readonly path: string;
  readonly body: unknown;
  /** How often it was sent. */
  readonly attempts: number;
}

const prefix = 'anjian.draft/';

/** The drafts of an account lie together, so that they can be removed when it signs out. */
export const draftName = (account: string, ...parts: readonly (string | number)[]): string => `${prefix}${account}/${parts.join('/')}`;

export function readDraft(name: string): Draft | null {
  const kept = localStorage.getItem(name);
  return kept === null ? null : parsed(kept);
}

/** A full store loses the draft, never the form. */
export function keepDraft(name: string, draft: Draft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    localStorage.removeItem(name);
  }
}

export function dropDraft(name: string): void {
  localStorage.removeItem(name);
}

/** Nothing that was typed stays on a desk that the next person sits down at. */
export function dropDraftsOf(account: string): void {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  for (const name of names.filter((one) => one.startsWith(`${prefix}${account}/`))) localStorage.removeItem(name);
}

function parsed(kept: string): Draft | null {
  try {
    const { values, at, sent } = JSON.parse(kept) as Partial<Draft>;
    return values === undefined || !isValues(values) || at === undefined ? null : { values, at, sent: sent ?? null };
  } catch {
    return null;
  }
}

/** A name for one act. `crypto.randomUUID` is there on secure origins only, and an office may have none. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
