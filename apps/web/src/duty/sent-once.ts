import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, send } from '../api/client';
import { forget, keep, keptOf } from './kept';

export interface Given {
  readonly path: string;
  readonly body: unknown;
}

interface Sending extends Given {
  readonly key: string;
}

export interface SentOnce {
  readonly state: 'ready' | 'sending' | 'unanswered';
  /** Why the last attempt failed; null while none has. */
  readonly failure: unknown;
  /** One act, or several that are sent one after the other until one is refused. */
  readonly give: (acts: readonly Given[]) => void;
  readonly again: () => void;
}

const everyMs = 10_000;

// A row and the page may hold the same act: it is sent by one of them at a time.
const underWay = new Set<string>();

/**
 * What is given once however often it is sent: keys and contents are kept before the first send, and what got no answer is sent again as it was,
 * also from a tab that was closed and opened again.
 *
 * @param name of what is given, one at a time under each name
 * @param done takes the answer to the last act
 */
export function useSentOnce<T>(account: string, name: string, done: (answer: T) => void): SentOnce {
  const slot = `sending.${name}`;
  const [state, setState] = useState<SentOnce['state']>(() => (sendingsIn(keptOf(account, slot)).length === 0 ? 'ready' : 'unanswered'));
  const [failure, setFailure] = useState<unknown>(null);
  const answered = useRef(done);
  useEffect(() => void (answered.current = done));

  const again = useCallback(() => {
    if (underWay.has(slot)) return;
    // Somebody else had the answer to it.
    if (sendingsIn(keptOf(account, slot)).length === 0) return setState('ready');
    underWay.add(slot);
    setState('sending');
    sendKept<T>(account, slot)
      .then(
        (answer) => {
          setFailure(null);
          setState('ready');
          if (answer !== undefined) answered.current(answer);
        },
        (error: unknown) => {
          const open = isOpen(error);
          if (!open) forget(account, slot);
          setFailure(error);
          setState(open ? 'unanswered' : 'ready');
        },
      )
      .finally(() => underWay.delete(slot));
  }, [account, slot]);

  const give = useCallback(
    (acts: readonly Given[]) => {
      if (underWay.has(slot)) return;
      keep(
        account,
        slot,
        acts.map((act) => ({ ...act, key: newKey() })),
      );
      again();
    },
    [account, slot, again],
  );
  useResent(state, failure, again);
  return { state, failure, give, again };
}

/** Sends what is kept, in order; each act leaves the store when it is answered. @throws Refused, NoAnswer */
async function sendKept<T>(account: string, slot: string): Promise<T | undefined> {
  let answer: T | undefined;
  for (const { path, body, key } of sendingsIn(keptOf(account, slot))) {
    answer = await send<T>('POST', path, body, key);
    const rest = sendingsIn(keptOf(account, slot)).filter((one) => one.key !== key);
    if (rest.length === 0) forget(account, slot);
    else keep(account, slot, rest);
  }
  return answer;
}

/** Asks again by itself while nothing answers; who has to sign in first asks himself. */
function useResent(state: SentOnce['state'], failure: unknown, again: () => void): void {
  const waits = state === 'unanswered' && !(failure instanceof Refused && failure.problem.status === 401);
  useEffect(() => {
    if (!waits) return;
    if (failure === null) again();
    const timer = window.setInterval(again, everyMs);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waits, failure, again]);
}

/** Whether the act may already stand: nothing answered, the service was away, or it did not look since nobody is signed in. */
const isOpen = (error: unknown): boolean =>
  !(error instanceof Refused) || error.problem.status >= 500 || error.problem.status === 401 || error.problem.status === 429;

const sendingsIn = (kept: unknown): readonly Sending[] => (Array.isArray(kept) ? kept.filter(isSending) : []);

function isSending(kept: unknown): kept is Sending {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'body' in kept &&
    'key' in kept &&
    'path' in kept &&
    typeof kept.key === 'string' &&
    typeof kept.path === 'string'
  );
}

// randomUUID is there only over TLS or on this machine, which an intranet need not have.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
