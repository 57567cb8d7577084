import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts';
import type { Draft, Sent } from './drafts';
import { put } from './form/values';
import type { Value, Values } from './form/values';

/** The values of a form, kept on this desk with every change until the act is done. */
export function useDraft(name: string, first: () => Values) {
  const [found] = useState(() => readDraft(name));
  const [draft, setDraft] = useState<Draft>(() => found ?? { values: first(), at: '', sent: null });
  const latest = useRef(draft);
  const kept = useRef<'yes' | 'dropped'>('yes');

  const become = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
  }, []);
  useEffect(() => {
    if (draft.at !== '' && kept.current === 'yes') keepDraft(name, draft);
  }, [name, draft]);
  // The page may have been read long ago: what nobody has touched goes on with what is read now, above all with its hour.
  useEffect(() => {
    const { at, sent } = latest.current;
    if (at === '' && sent === null) become({ values: first(), at, sent });
  }, [first, become]);

  const change = useCallback(
    (path: string, value: Value) => {
      const { values, sent } = latest.current;
      become({ values: put(values, path, value), sent, at: new Date().toISOString() });
    },
    [become],
  );
  // The key has to lie in the store before the first byte goes out: an effect would come too late for a tab that closes.
  const keepSent = useCallback(
    (sent: Sent | null) => {
      const next = { values: latest.current.values, sent, at: new Date().toISOString() };
      keepDraft(name, next);
      become(next);
    },
    [name, become],
  );
  return {
    draft,
    /** When what was found here was typed; null of a form that was begun now. */
    foundAt: found === null || found.at === '' ? null : found.at,
    change,
    keepSent,
    drop: useCallback(() => {
      kept.current = 'dropped';
      dropDraft(name);
    }, [name]),
    restart: () => {
      dropDraft(name);
      become({ values: first(), at: '', sent: null });
    },
  };
}
