import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';

export const placesLike = (q: string) =>
  queryOptions({
    queryKey: ['places', 'like', q],
    queryFn: () => ask(api.GET('/api/places', { params: { query: { q } } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

export const placeOf = (code: string) =>
  queryOptions({
    queryKey: ['places', 'one', code],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });
