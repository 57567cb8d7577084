import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { CaseSearch } from './case-search';

const perPage = 50;

/** The list that an address asks for, page by page; how many there are is counted once, with the first page. */
export function listOf({ look: _look, ...filter }: CaseSearch) {
  return infiniteQueryOptions({
    queryKey: ['cases', 'list', filter],
    queryFn: ({ pageParam: after }) => {
      const page = after === '' ? ({ count: 'true' } as const) : ({ count: 'false', after } as const);
      return ask(api.GET('/api/cases', { params: { query: { ...filter, limit: perPage, ...page } } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Where the file of the same list comes from: the browser fetches it by itself. */
export function exportAddress({ look: _look, ...filter }: CaseSearch, language: string): string {
  const given = Object.entries({ ...filter, language }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/api/cases/export?${new URLSearchParams(given).toString()}`;
}
