import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandAnswer, Problem } from '../api/client';
import { Refused, send } from '../api/client';
import type { Sent } from './drafts';

/**
 * open: nothing is on its way; sending; unsure: no answer came, so that nobody knows whether it was done; signed-out: the session had ended, and an
 * earlier sending of the same, if there was one, may have been done; refused: it was not done; done.
 */
export type Signing =
  | { readonly state: 'open' | 'sending' | 'unsure' }
  | { readonly state: 'signed-out'; readonly before: 'unsent' | 'sent' }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'done'; readonly answer: CommandAnswer };

const againAfterMs = 5_000;

/** Sends an act until it is answered. What is sent again is the same key with the same body, so that it is done once. */
export function useSigning(kept: Sent | null, keep: (sent: Sent | null) => void) {
  const [signing, setSigning] = useState<Signing>({ state: kept === null ? 'open' : 'unsure' });
  // What lay in the draft when the page opened waits for a person: who comes back may be told first what it was.
  const [tries, setTries] = useState<'by-itself' | 'when-told'>('when-told');
  const busy = useRef(false);

  const attempt = useCallback(
    async (before: Sent) => {
      if (busy.current) return;
      busy.current = true;
      const sent = { ...before, attempts: before.attempts + 1 };
      keep(sent);
      setSigning({ state: 'sending' });
      try {
        const answer = await send<CommandAnswer>('POST', sent.path, sent.body, sent.key);
        setSigning({ state: 'done', answer });
      } catch (error) {
        const next = afterFailure(error, sent);
        // One that was never taken is done with; one of which an earlier attempt had no answer may have been done all the same.
        if (next.state === 'refused' || (next.state === 'signed-out' && next.before === 'unsent')) keep(null);
        setSigning(next);
      } finally {
        busy.current = false;
      }
    },
    [keep],
  );

  useEffect(() => {
    if (signing.state !== 'unsure' || tries === 'when-told' || kept === null) return undefined;
    const again = () => void attempt(kept);
    const timer = setTimeout(again, againAfterMs);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [signing, tries, kept, attempt]);

  return {
    signing,
    sign: (sent: Sent) => {
      setTries('by-itself');
      void attempt(sent);
    },
    /** Of an act without an answer: it is not sent again, and the form may be changed. */
    giveUp: () => {
      keep(null);
      setSigning({ state: 'open' });
    },
    reopen: () => setSigning({ state: 'open' }),
  };
}

function afterFailure(error: unknown, { attempts }: Sent): Signing {
  if (!(error instanceof Refused)) return { state: 'unsure' };
  const { problem } = error;
  if (problem.status === 401) return { state: 'signed-out', before: attempts === 1 ? 'unsent' : 'sent' };
  return problem.status >= 500 || problem.status === 429 ? { state: 'unsure' } : { state: 'refused', problem };
}
