import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, ask } from '../api/client';
import { useWords } from '../text/language';

// Posts fall vacant seldom, and all who work ask.
const seldomMs = 300_000;

const vacantQuery = queryOptions({
  queryKey: ['vacant-posts'],
  queryFn: () => ask(api.GET('/api/status/vacant')),
  refetchInterval: seldomMs,
  staleTime: 30_000,
});

/** A task of the administrator: posts that reminders are meant for and that nobody holds. Nothing where there are none, or where one may not see it. */
export function VacantPosts() {
  const { work } = useWords();
  const { data } = useQuery(vacantQuery);
  const vacant = data?.count ?? 0;
  if (vacant === 0) return null;
  return (
    <div className="sheet work-vacant">
      <div>{work.vacantPosts(vacant)}</div>
      <Link to="/status">{work.vacantLook}</Link>
    </div>
  );
}
