import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { useWords } from '../text/language';
import type { LawSearch, LawTab } from './law-search';
import { RulesTab } from './rules-tab';
import './law.css';

const CalendarTab = lazy(async () => ({ default: (await import('./calendar-tab')).CalendarTab }));
const RegisterTab = lazy(async () => ({ default: (await import('./register-tab')).RegisterTab }));

const route = getRouteApi('/within/law');

/** 依据与工作日历: what holds at a place, the calendar, places and organs; which of them stands in the address. */
export function LawPage() {
  const { law, shell } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const go = (next: LawSearch) => void navigate({ to: '/law', search: next, replace: true });
  const items = [
    { key: 'rules', label: law.tabs.rules, children: <RulesTab search={search} go={go} /> },
    { key: 'calendar', label: law.tabs.calendar, children: <CalendarTab search={search} go={go} /> },
    { key: 'register', label: law.tabs.register, children: <RegisterTab /> },
  ] as const satisfies readonly { readonly key: LawTab; readonly label: string; readonly children: unknown }[];
  const choose = (key: string) => {
    const tab = items.find((item) => item.key === key)?.key ?? 'rules';
    go({ ...search, tab });
  };
  return (
    <div className="law">
      <h1 className="page-title">{law.title}</h1>
      <Suspense fallback={<p aria-busy="true">{shell.loading}</p>}>
        <Tabs activeKey={search.tab ?? 'rules'} items={[...items]} onChange={choose} destroyOnHidden />
      </Suspense>
    </div>
  );
}
