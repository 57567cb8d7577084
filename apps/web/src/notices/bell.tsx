import { Link } from '@tanstack/react-router';
import { useWords } from '../text/language';
import { useUnread } from './notices';

/** How many reminders are unread, on every page. */
export function Bell() {
  const { notices } = useWords();
  const { unread } = useUnread();
  return (
    <Link to="/notices" className="bell" aria-label={notices.bell(unread)} title={notices.title}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5a5 5 0 0 0-5 5v4L3 14.5h14L15 11.5v-4a5 5 0 0 0-5-5Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M8 16.5a2 2 0 0 0 4 0" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {unread === 0 ? null : (
        <span className="bell-count" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
