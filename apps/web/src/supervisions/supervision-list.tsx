import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { levels, lights } from '../cases/case-search';
import { useLiveLists } from '../live/use-live';
import { Choices, TextChoice } from '../parts/choices';
import type { Choice } from '../parts/choices';
import { PlaceChoice } from '../parts/place-choice';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import { useWords } from '../text/language';
import { SupervisionDrawer } from './supervision-drawer';
import { overs, steps } from './supervision-search';
import type { SupervisionSearch } from './supervision-search';
import { SupervisionRows } from './supervision-rows';
import { supervisionsOf } from './supervisions';
import type { SupervisionCounts } from './supervisions';
import './supervisions.css';

const route = getRouteApi('/within/supervisions');

/** 督办台账: how far each supervised case is, what it waits for, and how often it was urged. */
export function SupervisionList() {
  const words = useWords();
  const { supervisions } = words;
  const search = route.useSearch();
  useLiveLists();
  const list = useInfiniteQuery(supervisionsOf(search));
  const rows = list.data?.pages.flatMap((page) => page.supervisions) ?? [];
  const counts = list.data?.pages[0]?.counts ?? null;
  const beside = ['over', 'look', 'which'];
  const narrowed = Object.entries(search).some(([name, value]) => !beside.includes(name) && value !== undefined);
  return (
    <>
      <h1 className="page-title">{words.shell.supervisions}</h1>
      {/* On a narrow screen the list comes first; whoever narrows it opens this. */}
      <details className="sheet supervisions-filters" open={narrowed || window.innerWidth > 720}>
        <summary>{words.cases.filters}</summary>
        <Filters search={search} counts={counts} />
      </details>
      <p className="supervisions-head">
        <span role="status">{counts === null ? '' : words.cases.count(String(counts.all))}</span>
        {narrowed ? (
          <Link to="/supervisions" search={{ over: search.over }}>
            {words.cases.clear}
          </Link>
        ) : null}
        <span className="quiet">{supervisions.lightsSay}</span>
      </p>
      <Reading of={list} empty={() => rows.length === 0} emptyText={narrowed ? words.cases.none : supervisions.none}>
        {() => (
          <div aria-busy={list.isPlaceholderData}>
            <SupervisionRows rows={rows} search={search} />
            {list.hasNextPage ? (
              <Button className="supervisions-more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.shell.loadMore}
              </Button>
            ) : null}
          </div>
        )}
      </Reading>
      <SupervisionDrawer search={search} />
    </>
  );
}

const toList = (search: SupervisionSearch) => ({ to: '/supervisions', search }) as const;

interface FiltersProps {
  readonly search: SupervisionSearch;
  /** Null until they are read. */
  readonly counts: SupervisionCounts | null;
}

function Filters({ search, counts }: FiltersProps) {
  const words = useWords();
  const { cases, supervisions } = words;
  const { who } = useSession();
  const navigate = useNavigate();
  const counted = (text: string, count: number | undefined): string => (count === undefined ? text : `${text} ${count}`);
  const any = (name: keyof SupervisionSearch): Choice => ({
    text: cases.all,
    to: toList({ ...search, [name]: undefined }),
    chosen: search[name] === undefined,
  });
  const among = <Value extends string>(name: keyof SupervisionSearch, known: readonly Value[], said: (value: Value) => string) =>
    known.map((value) => ({ text: said(value), to: toList({ ...search, [name]: value }), chosen: search[name] === value }));
  const over = (each: (typeof overs)[number]): number | undefined =>
    counts === null ? undefined : each === 'all' ? counts.over.running + counts.over.ended : counts.over[each];
  return (
    <div className="filters">
      <Choices
        title={supervisions.over}
        choices={overs.map((each) => ({
          text: counted(supervisions.overs[each], over(each)),
          to: toList({ ...search, over: each === 'running' ? undefined : each }),
          chosen: (search.over ?? 'running') === each,
        }))}
      />
      <Choices
        title={supervisions.step}
        choices={[any('step'), ...among('step', steps, (step) => counted(supervisions.stepsToDo[step], counts?.steps[step]))]}
      />
      <Choices
        title={cases.light}
        choices={[any('light'), ...among('light', lights, (light) => counted(words.clocks.lights[light], counts?.lights[light]))]}
      />
      <Choices title={cases.level} choices={[any('level'), ...among('level', levels, (level) => cases.levels[level])]} />
      {who === null ? null : (
        <Choices title={supervisions.supervisor} choices={[any('supervisor'), ...among('supervisor', [who.organ], () => who.organName)]} />
      )}
      <PlaceChoice place={search.place} choose={(place) => void navigate(toList({ ...search, place }))} />
      <TextChoice key={search.text ?? ''} text={search.text} find={(text) => void navigate(toList({ ...search, text }))} />
    </div>
  );
}
