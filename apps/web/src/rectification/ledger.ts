import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import type { RectificationSearch } from './ledger-search';

export type AddresseeLine = components['schemas']['AddresseePage']['addressees'][number];
export type MeasureLine = components['schemas']['MeasurePage']['items'][number];
export type MeasureCounts = components['schemas']['MeasurePage']['counts'];

// Others act meanwhile.
const refetchInterval = 60_000;

/** 整改台账 by addressee and year, page by page. */
export function addresseesOf({ view: _view, ...search }: RectificationSearch) {
  return infiniteQueryOptions({
    queryKey: ['work', 'rectifications', 'addressees', search],
    queryFn: ({ pageParam }) => {
      const after = pageParam === '' ? undefined : pageParam;
      return ask(api.GET('/api/rectifications/addressees', { params: { query: { ...search, after } } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** The items themselves, page by page. */
export function measuresOf({ view: _view, ...search }: RectificationSearch) {
  return infiniteQueryOptions({
    queryKey: ['work', 'rectifications', 'items', search],
    queryFn: ({ pageParam }) => {
      const after = pageParam === '' ? undefined : pageParam;
      return ask(api.GET('/api/rectifications', { params: { query: { ...search, after } } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}
