import { Link, Outlet } from '@tanstack/react-router';
import { Button } from 'antd';
import { Bell } from '../notices/bell';
import { useLiveNotices, useUnread } from '../notices/notices';
import { RingingBar } from '../notices/ringing-bar';
import { useSession } from '../session/session';
import { useEnded } from '../session/use-ended';
import { useLanguage, useWords } from '../text/language';
import { AccountMenu } from './account-menu';
import { useUnreadInTitle } from './page-title';
import { Themed } from './themed';

const pages = ['duty', 'work', 'cases', 'supervisions', 'rectifications', 'project', 'law', 'people', 'status'] as const;

/** What stands around every page: where one is, who one is, and that this is no classified system. */
export function Shell() {
  const words = useWords();
  const { language, speak } = useLanguage();
  const { who } = useSession();
  const trying = who !== null && who.sandbox && !who.mustChange;
  useEnded();
  useLiveNotices();
  useUnreadInTitle(useUnread().unread);
  return (
    <Themed>
      <div className="shell">
        <a className="skip-link" href="#content">
          {words.shell.skip}
        </a>
        <div className="shell-secret">
          {words.shell.notSecret}
          {trying ? (
            <span className="shell-try no-print">
              {words.sandbox.bar}
              <Link to="/tour">{words.sandbox.tour}</Link>
              <Link to="/mails">{words.mails.title}</Link>
            </span>
          ) : null}
        </div>
        <header className="shell-head">
          <span className="shell-name">{words.shell.product}</span>
          <nav aria-label={words.shell.navigation}>
            {pages.map((page) => (
              <Link key={page} to={`/${page}`} activeOptions={{ exact: false }}>
                {words.shell[page]}
              </Link>
            ))}
          </nav>
          <Bell />
          <Button ghost size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
            {words.shell.language}
          </Button>
          <AccountMenu />
        </header>
        <RingingBar />
        <main id="content" className="shell-main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </Themed>
  );
}
