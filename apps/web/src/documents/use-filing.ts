import { useCallback, useRef, useState } from 'react';
import { Refused } from '../api/client';
import { newKey } from '../command/drafts';
import { faultsOf, lackingAt } from '../command/form/faults';
import type { Faults } from '../command/form/faults';
import type { Field } from '../command/form/field';
import { dataOf, isValues, missingIn, momentOf, put } from '../command/form/values';
import type { Value, Values } from '../command/form/values';
import { useWords } from '../text/language';
import { upload } from './upload';
import type { Filed } from './queries';

/** waiting: not sent; sending; unsure: no answer came, to be sent again under the same key; refused: to be corrected. */
export interface Paper {
  readonly id: number;
  readonly file: File;
  readonly key: string;
  readonly values: Values;
  readonly state: 'waiting' | 'sending' | 'unsure' | 'refused';
  /** Of its bytes, 0 to 1. */
  readonly share: number;
  readonly faults: Faults;
  readonly error: unknown;
}

interface Filing {
  readonly caseId: string;
  /** Fields of the form of a paper. */
  readonly fields: readonly Field[];
  /** The case's own now, `YYYY-MM-DDTHH:MM` of Beijing. */
  readonly now: string;
  readonly issuer: string | null;
  readonly onFiled: (filed: Filed) => void;
}

let made = 0;

/** The files that somebody is about to file, each with what is said of it and how far it is. */
export function useFiling({ caseId, fields, now, issuer, onFiled }: Filing) {
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const { command: words } = useWords();
  const set = useCallback((id: number, change: Partial<Paper>) => {
    setPapers((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  async function send(paper: Paper): Promise<void> {
    // A large file is not sent over the line of an office to hear that its kind is missing.
    const missing = missingIn(fields, valuesIn(paper), 'data.');
    if (missing.length > 0) return set(paper.id, { state: 'refused', error: null, faults: lackingAt(missing, words.fillThis) });
    const stop = new AbortController();
    stops.current.set(paper.id, stop);
    set(paper.id, { state: 'sending', share: 0, faults: {}, error: null });
    const about = { act: { occurredAt: momentOf(now) }, data: dataOf(fields, valuesIn(paper)) };
    const { file, key } = paper;
    try {
      const onProgress = (share: number) => set(paper.id, { share });
      const filed = await upload({ caseId, file, about, key, onProgress, signal: stop.signal });
      setPapers((all) => all.filter(({ id }) => id !== paper.id));
      onFiled(filed);
    } catch (error) {
      set(paper.id, afterFailure(error));
    } finally {
      stops.current.delete(paper.id);
    }
  }

  return {
    papers,
    take: (files: readonly File[]) => {
      const taken = files.map((file): Paper => {
        made += 1;
        const values = {
          data: { title: file.name.replace(/\.[^.]+$/, ''), issuedOn: now.slice(0, 10), ...(issuer === null ? {} : { issuer }) },
        };
        return { id: made, file, key: newKey(), values, state: 'waiting', share: 0, faults: {}, error: null };
      });
      setPapers((all) => [...all, ...taken]);
    },
    change: (id: number, path: string, value: Value) => {
      setPapers((all) => all.map((one) => (one.id === id ? { ...one, values: put(one.values, path, value) } : one)));
    },
    drop: (id: number) => {
      stops.current.get(id)?.abort();
      setPapers((all) => all.filter((one) => one.id !== id));
    },
    /** One after the other: the line of an office is shared. */
    sendAll: async () => {
      for (const paper of papers.filter(({ state }) => state !== 'sending')) await send(paper);
    },
  };
}

function valuesIn({ values }: Paper): Values {
  const data = values['data'];
  return isValues(data) ? data : {};
}

/** A refusal frees the key: what is corrected is another paper. Without an answer the key stays. */
function afterFailure(error: unknown): Partial<Paper> {
  if (!(error instanceof Refused) || error.problem.status >= 500) return { state: 'unsure', error };
  const faults = Object.entries(faultsOf(error.problem)).map(([path, text]) => [path.replace(/^about\./, ''), text] as const);
  return { state: 'refused', error, key: newKey(), faults: Object.fromEntries(faults) };
}
