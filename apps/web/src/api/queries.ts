import { QueryClient } from '@tanstack/react-query';
import { Refused } from './client';

/** What a page has read. A refusal is an answer and is not asked again; a lost connection is. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => !(error instanceof Refused && error.problem.status < 500) && failures < 3,
    },
  },
});
