import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { History } from './history';
import { settingsQuery } from './notice-settings';
import { SettingsForm } from './settings-form';
import { TestWays } from './test-ways';
import '../status/status.css';
import './notice-settings.css';

/** 提醒设置: on which ways reminders leave the application, when, and how much they say. */
export function SettingsPage() {
  const { noticeSettings, shell } = useWords();
  const settings = useQuery(settingsQuery);
  return (
    <>
      <h1 className="page-title">{noticeSettings.title}</h1>
      <p className="quiet">{noticeSettings.intro}</p>
      <p className="notice-intro">
        <Link to="/status">{shell.status}</Link>
      </p>
      <Reading of={settings}>
        {(now) => (
          <>
            {/* What was saved is what the form begins with. */}
            <SettingsForm key={now.history[0]?.at ?? ''} now={now} />
            <TestWays now={now} />
            <History now={now} />
          </>
        )}
      </Reading>
    </>
  );
}
