import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Case } from '../api/client';
import { holdStream } from './hold-stream';

/** Reads a case anew when somebody acts in it. The stream says only which case; what has changed is asked for as on any other reading. */
export function useLive(cases: readonly string[]): void {
  const queries = useQueryClient();
  const asked = cases.join(',');
  useEffect(() => {
    if (asked === '') return;
    const read = (caseId: string) => void queries.invalidateQueries({ queryKey: ['case', caseId] });
    const hear = ({ data }: MessageEvent<string>) => {
      const told = toldIn(data);
      // A stream begins by telling where each case stands, which is mostly known.
      if (told !== null && seqOf(queries.getQueryData<Case>(['case', told.case])) < told.seq) read(told.case);
    };
    return holdStream({ ask: { cases: asked.split(',') }, hear, missed: () => asked.split(',').forEach(read) });
  }, [asked, queries]);
}

// Where many act, a list that is looked at is not to be read at every act.
const listsAtMostEvery = 5_000;

/** Reads the lists of cases and of work anew, some seconds after anybody acted in any case. */
export function useLiveLists(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      due = undefined;
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: ['work'] });
    };
    const hear = () => void (due ??= setTimeout(read, listsAtMostEvery));
    const release = holdStream({ ask: 'lists', hear, missed: read });
    return () => {
      clearTimeout(due);
      release();
    };
  }, [queries]);
}

/** How far the ledger of a case has been read: its entries are those of its procedures. */
function seqOf(known: Case | undefined): number {
  return known === undefined ? 0 : known.streams.reduce((sum, { seq }) => sum + seq, 0);
}

function toldIn(data: string): { readonly case: string; readonly seq: number } | null {
  const told: unknown = JSON.parse(data);
  if (typeof told !== 'object' || told === null || !('case' in told) || !('seq' in told)) return null;
  return typeof told.case === 'string' && typeof told.seq === 'number' ? { case: told.case, seq: told.seq } : null;
}
