import { getRouteApi, Link } from '@tanstack/react-router';
import { useLiveLists } from '../live/use-live';
import { useSession } from '../session/session';
import { useWords } from '../text/language';
import { HandlingView } from './handling';
import { LeaderPage } from './leader';
import { SupervisingView } from './supervising';
import type { WorkSearch } from './work-search';
import { views } from './work-search';
import './work.css';

const route = getRouteApi('/within/work');

/** 我的工作, for whoever handles, for whoever supervises, and for a leader who reads one page. */
export function MyWork() {
  const { work } = useWords();
  const { who } = useSession();
  useLiveLists();
  const search = route.useSearch();
  const view = search.view ?? 'handling';
  const organ = search.of === 'own' ? who?.organ : undefined;
  return (
    <>
      <div className="work-head no-print">
        <nav aria-label={work.views} className="work-views">
          {views.map((each) => (
            <Link key={each} to="/work" search={{ view: each, of: search.of }} className={each === view ? 'chosen' : ''}>
              {work.viewNames[each]}
            </Link>
          ))}
        </nav>
        <Whose search={search} own={who?.organName ?? null} />
      </div>
      {view === 'handling' ? <HandlingView organ={organ} search={search} /> : null}
      {view === 'supervising' ? <SupervisingView organ={organ} /> : null}
      {view === 'leader' ? <LeaderPage organ={organ} organName={who?.organName ?? null} /> : null}
    </>
  );
}

/** The work of one organ leaves out what falls to a role, such as the team: that of all is shown first. */
function Whose({ search, own }: { readonly search: WorkSearch; readonly own: string | null }) {
  const { work } = useWords();
  if (own === null) return null;
  return (
    <span className="work-whose" role="group" aria-label={work.whose}>
      <Link to="/work" search={{ ...search, of: undefined }} className={search.of === undefined ? 'chosen' : ''}>
        {work.everybody}
      </Link>
      <Link to="/work" search={{ ...search, of: 'own' }} className={search.of === 'own' ? 'chosen' : ''}>
        {work.only(own)}
      </Link>
    </span>
  );
}
