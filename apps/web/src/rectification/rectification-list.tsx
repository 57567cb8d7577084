import { useInfiniteQuery } from '@tanstack/react-query';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLiveLists } from '../live/use-live';
import { Choices } from '../parts/choices';
import type { Choice } from '../parts/choices';
import { PlaceChoice } from '../parts/place-choice';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { AddresseeRows, MeasureRows } from './ledger-rows';
import { addresseesOf, measuresOf } from './ledger';
import type { MeasureCounts } from './ledger';
import { kinds } from './ledger-search';
import type { RectificationSearch } from './ledger-search';
import { StateMark } from './state-mark';
import { states } from './states';
import './rectification.css';

const route = getRouteApi('/within/rectifications');

/** 整改台账: how many items each addressee has of each year and how they stand; behind each number its list. */
export function RectificationList() {
  const words = useWords();
  const search = route.useSearch();
  useLiveLists();
  return (
    <>
      <h1 className="page-title">{words.shell.rectifications}</h1>
      {search.view === 'items' ? <Items search={search} /> : <Addressees search={search} />}
    </>
  );
}

function Addressees({ search }: { readonly search: RectificationSearch }) {
  const list = useInfiniteQuery(addresseesOf(search));
  const rows = list.data?.pages.flatMap((page) => page.addressees) ?? [];
  return (
    <Narrowed search={search} list={list} counts={list.data?.pages[0]?.counts ?? null} empty={rows.length === 0}>
      <AddresseeRows rows={rows} search={search} counts={list.data?.pages[0]?.counts ?? null} />
    </Narrowed>
  );
}

function Items({ search }: { readonly search: RectificationSearch }) {
  const list = useInfiniteQuery(measuresOf(search));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Narrowed search={search} list={list} counts={list.data?.pages[0]?.counts ?? null} empty={rows.length === 0}>
      <MeasureRows rows={rows} />
    </Narrowed>
  );
}

interface NarrowedProps {
  readonly search: RectificationSearch;
  readonly list: UseInfiniteQueryResult<InfiniteData<object>>;
  /** Null until they are read. */
  readonly counts: MeasureCounts | null;
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** Filters, how many there are, the rows, and the page after. */
function Narrowed({ search, list, counts, empty, children }: NarrowedProps) {
  const words = useWords();
  const { rectification } = words;
  const narrowed = Object.entries(search).some(([name, value]) => name !== 'view' && value !== undefined);
  return (
    <>
      {/* On a narrow screen the list comes first; whoever narrows it opens this. */}
      <details className="sheet rectifications-filters" open={narrowed || window.innerWidth > 720}>
        <summary>{words.cases.filters}</summary>
        <Filters search={search} counts={counts} />
      </details>
      <p className="rectification-head">
        <span role="status">{counts === null ? '' : rectification.count(counts.all)}</span>
        {narrowed ? (
          <Link to="/rectifications" search={{ view: search.view }}>
            {words.cases.clear}
          </Link>
        ) : null}
        {search.view === 'items' ? null : <Legend counts={counts} />}
      </p>
      <Reading of={list} empty={() => empty} emptyText={narrowed ? words.cases.none : rectification.none}>
        {() => (
          <div aria-busy={list.isPlaceholderData}>
            {children}
            {list.hasNextPage ? (
              <Button className="rectifications-more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.shell.loadMore}
              </Button>
            ) : null}
          </div>
        )}
      </Reading>
    </>
  );
}

/** What the colours of the table mean; each state has its word and its shape as well. */
function Legend({ counts }: { readonly counts: MeasureCounts | null }) {
  const say = useSay();
  const { rectification } = useWords();
  if (counts === null) return null;
  return (
    <span className="legend">
      {rectification.legend}
      {states.map((state) => (
        <span key={state} className={`legend-key state-cell ${state}`}>
          <StateMark state={state} text={say(counts.stateTexts[state] ?? { zh: '', en: '' })} />
        </span>
      ))}
    </span>
  );
}

const toList = (search: RectificationSearch) => ({ to: '/rectifications', search }) as const;

function Filters({ search, counts }: Pick<NarrowedProps, 'search' | 'counts'>) {
  const words = useWords();
  const say = useSay();
  const { rectification, cases } = words;
  const navigate = useNavigate();
  if (counts === null) return null;
  const { addressee } = search;
  const any = (name: keyof RectificationSearch): Choice => ({
    text: cases.all,
    to: toList({ ...search, [name]: undefined }),
    chosen: search[name] === undefined,
  });
  const chosen = <Name extends keyof RectificationSearch>(name: Name, value: RectificationSearch[Name], text: string): Choice => ({
    text,
    to: toList({ ...search, [name]: value }),
    chosen: search[name] === value,
  });
  return (
    <div className="filters">
      <Choices
        title={rectification.view}
        choices={[chosen('view', undefined, rectification.views.addressees), chosen('view', 'items', rectification.views.items)]}
      />
      <Choices
        title={rectification.year}
        choices={[any('year'), ...counts.years.map(({ year, count }) => chosen('year', year, rectification.counted(String(year), count)))]}
      />
      <Choices
        title={rectification.state}
        choices={[
          any('state'),
          ...states.map((state) =>
            chosen(
              'state',
              state,
              rectification.counted(say(counts.stateTexts[state] ?? { zh: state, en: state }), counts.states[state] ?? 0),
            ),
          ),
        ]}
      />
      <Choices
        title={rectification.kind}
        choices={[
          any('kind'),
          ...kinds.map((kind) =>
            chosen('kind', kind, rectification.counted(say(counts.kindTexts[kind] ?? { zh: kind, en: kind }), counts.kinds[kind] ?? 0)),
          ),
        ]}
      />
      {addressee === undefined ? null : (
        <Choices title={rectification.addressee} choices={[any('addressee'), chosen('addressee', addressee, rectification.onlyThis)]} />
      )}
      <PlaceChoice place={search.place} choose={(place) => void navigate(toList({ ...search, place }))} />
    </div>
  );
}
