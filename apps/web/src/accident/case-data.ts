import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';

type LedgerPage = components['schemas']['LedgerPage'];
export type Entry = LedgerPage['entries'][number];
export type Standing = components['schemas']['ReportStanding'];
export type Level = components['schemas']['Level'];

const page = 100;

/** The whole ledger of a case. It only grows, so what is known already is not asked for again. */
export function useLedger(id: string) {
  const queries = useQueryClient();
  const queryKey = ['case', id, 'ledger'];
  return useQuery({
    queryKey,
    queryFn: async (): Promise<readonly Entry[]> => {
      const known = queries.getQueryData<readonly Entry[]>(queryKey) ?? [];
      const more: Entry[] = [];
      for (;;) {
        const after = (more.at(-1) ?? known.at(-1))?.caseSeq ?? 0;
        const { entries, next } = await ask(
          api.GET('/api/cases/{case}/ledger', { params: { path: { case: id }, query: { after, limit: page } } }),
        );
        more.push(...entries);
        if (next === null) return [...known, ...more];
      }
    },
  });
}

export function useReport(id: string) {
  return useQuery({
    queryKey: ['case', id, 'report'],
    queryFn: () => ask(api.GET('/api/cases/{case}/report', { params: { path: { case: id } } })),
  });
}

export function useLevel(id: string) {
  return useQuery({
    queryKey: ['case', id, 'level'],
    queryFn: () => ask(api.GET('/api/cases/{case}/level', { params: { path: { case: id } } })),
  });
}
