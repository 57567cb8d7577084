import { useQuery, useQueryClient } from '@tanstack/react-query';
import { unattended } from '../api/attended';
import { NoAnswer, Refused, send } from '../api/client';
import type { components } from '../api/schema';
import { dropPosts } from '../command/act/first-act';
import { dropDraftsOf } from '../command/drafts';

/** Who is signed in: the account, and the name, organ and post that stand under what he enters. */
export type Who = components['schemas']['Session'];

// Whether anybody has signed in on this desk: whoever has not is not asked who he is, which would only be refused.
const signedIn = 'anjian.signed-in';

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: async (): Promise<Who | null> => {
    if (localStorage.getItem(signedIn) === null) return null;
    const response = await fetch('/api/session', { credentials: 'same-origin', headers: unattended() });
    if (response.ok) return (await response.json()) as Who;
    // Of a service that is away nobody learns that he has been signed out.
    if (response.status !== 401) throw new NoAnswer(String(response.status));
    localStorage.removeItem(signedIn);
    return null;
  },
  staleTime: 60_000,
  // Nothing is shown before it is known.
  retry: 1,
};

export function useSession() {
  const queries = useQueryClient();
  const { data } = useQuery(sessionQuery);
  return {
    who: data ?? null,
    signIn: async (account: string, password: string): Promise<Who> => {
      const who = await send<Who>('POST', '/api/session', { account, password });
      localStorage.setItem(signedIn, 'yes');
      queries.setQueryData(sessionQuery.queryKey, who);
      return who;
    },
    signOut: async (): Promise<void> => {
      await send('DELETE', '/api/session', undefined).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
      });
      localStorage.removeItem(signedIn);
      dropDraftsOf(data?.account ?? '');
      dropPosts();
      queries.clear();
    },
  };
}
