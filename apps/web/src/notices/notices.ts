import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { holdStream } from '../live/hold-stream';
import { useSession } from '../session/session';
import type { Which } from './notices-search';

type Schemas = components['schemas'];
export type Notice = Schemas['Notice'];
type Count = Schemas['UnreadCount'];
type Reading = Schemas['NoticesRead'];

const everyMs = 60_000;

// A tab behind another one hears no stream, and its title counts all the same.
const countQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: (): Promise<Count> => ask(api.GET('/api/notices/count')),
  refetchInterval: everyMs,
  refetchIntervalInBackground: true,
});

/** How many reminders are unread, and how many of them are of limits in hours. */
export function useUnread(): Count {
  const enabled = useReads();
  return useQuery({ ...countQuery, enabled }).data ?? { unread: 0, ringing: 0 };
}

/** Whoever has still to change his password reads nothing yet. */
function useReads(): boolean {
  const { who } = useSession();
  return who !== null && !who.mustChange;
}

/** Holds the stream that counts what is unread; once on every page. */
export function useLiveNotices(): void {
  const queries = useQueryClient();
  const reads = useReads();
  useEffect(() => {
    if (!reads) return;
    const hear = ({ data }: MessageEvent<string>) => {
      const told = countIn(data);
      const known = queries.getQueryData(countQuery.queryKey);
      if (told === null || (told.unread === known?.unread && told.ringing === known.ringing)) return;
      queries.setQueryData(countQuery.queryKey, told);
      void queries.invalidateQueries({ queryKey: ['notices', 'list'] });
      void queries.invalidateQueries({ queryKey: ['notices', 'ringing'] });
    };
    return holdStream({ ask: 'notices', hear, missed: () => void queries.invalidateQueries({ queryKey: ['notices'] }) });
  }, [queries, reads]);
}

function countIn(data: string): Count | null {
  const told: unknown = JSON.parse(data);
  if (typeof told !== 'object' || told === null || !('unread' in told) || !('ringing' in told)) return null;
  return typeof told.unread === 'number' && typeof told.ringing === 'number' ? { unread: told.unread, ringing: told.ringing } : null;
}

/** The newest unread reminder of a limit in hours; null where there is none. */
export function useRinging(): Notice | null {
  const { ringing } = useUnread();
  const { data } = useQuery({
    queryKey: ['notices', 'ringing', ringing],
    queryFn: () => ask(api.GET('/api/notices', { params: { query: { which: 'ringing', limit: 1 } } })),
    enabled: ringing > 0,
    refetchInterval: everyMs,
    placeholderData: keepPreviousData,
  });
  return ringing === 0 ? null : (data?.notices[0] ?? null);
}

/** Reminders, page by page. */
export function listOf(which: Which) {
  return infiniteQueryOptions({
    queryKey: ['notices', 'list', which],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/api/notices', { params: { query: { which, after: pageParam === '' ? undefined : pageParam } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Marks reminders as read. */
export function useReading() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: Reading) => ask(api.POST('/api/notices/read', { body: asked })),
    onSuccess: (count) => {
      queries.setQueryData(countQuery.queryKey, count);
      return queries.invalidateQueries({ queryKey: ['notices', 'list'] });
    },
  });
}
