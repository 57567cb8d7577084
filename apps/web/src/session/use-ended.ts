import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from './session';

/** Whose session has ended comes to the sign-in page, and from there back to where he was. */
export function useEnded(): void {
  const { data } = useQuery(sessionQuery);
  const router = useRouter();
  useEffect(() => {
    const { pathname, href } = router.state.location;
    if (data === null && pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { to: href } });
  }, [data, router]);
}
