import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';

/** A paper that is filed in a case. */
export type Filed = components['schemas']['Document'];

export function useDocuments(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'documents'],
    queryFn: () => ask(api.GET('/api/cases/{case}/documents', { params: { path: { case: caseId } } })),
  });
}

/** Who fetched a paper; asked when it is looked at, since looking at it is one more reading. */
export function useReads(caseId: string, document: string) {
  return useQuery({
    queryKey: ['case', caseId, 'documents', document, 'reads'],
    queryFn: () => ask(api.GET('/api/cases/{case}/documents/{document}/reads', { params: { path: { case: caseId, document } } })),
    staleTime: 0,
  });
}

/** A new paper stands in the case, and in what may be done next. */
export function useFiledSince(caseId: string): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['case', caseId] });
}

export const contentOf = (caseId: string, document: string): string => `/api/cases/${caseId}/documents/${document}/content`;
