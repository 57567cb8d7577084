import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statusQuery } from '../status/status';
import { useWords } from '../text/language';

// Posts fall vacant seldom, and all who work ask.
const seldomMs = 300_000;

/** A task of the administrator: posts that reminders are meant for and that nobody holds. Nothing where there are none, or where one may not see it. */
export function VacantPosts() {
  const { work } = useWords();
  const { data } = useQuery({ ...statusQuery, refetchInterval: seldomMs, staleTime: seldomMs });
  const vacant = data?.notices.vacant.length ?? 0;
  if (vacant === 0) return null;
  return (
    <p className="sheet work-vacant">
      {work.vacantPosts(vacant)} <Link to="/status">{work.vacantLook}</Link>
    </p>
  );
}
