import { Link } from '@tanstack/react-router';
import { useSay, useWords } from '../text/language';
import { useRinging, useUnread } from './notices';

/** What is due within hours stands on every page until it is read. */
export function RingingBar() {
  const { notices } = useWords();
  const say = useSay();
  const { ringing } = useUnread();
  const newest = useRinging();
  return (
    <div role="alert" className="no-print">
      {newest === null ? null : (
        <div className="ringing">
          <span>{notices.ringing(newest.caseName, say(newest.text))}</span>
          <Link to="/cases/$id" params={{ id: newest.caseId }} search={{}}>
            {notices.openCase}
          </Link>
          <Link to="/notices">{notices.ringingAll(ringing)}</Link>
        </div>
      )}
    </div>
  );
}
