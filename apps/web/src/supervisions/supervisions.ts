import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import type { SupervisionSearch } from './supervision-search';

export type SupervisionLine = components['schemas']['SupervisionLine'];
export type SupervisionCounts = components['schemas']['SupervisionCounts'];

/** 督办台账 as its address asks for it, page by page. */
export function supervisionsOf({ look: _look, which: _which, ...search }: SupervisionSearch) {
  return infiniteQueryOptions({
    queryKey: ['work', 'supervisions', search],
    queryFn: ({ pageParam }) => {
      const after = pageParam === '' ? undefined : pageParam;
      return ask(api.GET('/api/supervisions', { params: { query: { ...search, after } } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // Others act meanwhile, and what is due changes by itself.
    refetchInterval: 60_000,
  });
}
