import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useLiveLists } from '../live/use-live';
import { Reading } from '../parts/reading';
import { useLanguage, useWords } from '../text/language';
import { CaseRows } from './case-rows';
import type { CaseSearch } from './case-search';
import { exportAddress, listOf } from './cases';
import { Filters, Orders } from './filters';
import { Preview } from './preview';
import './cases.css';

const route = getRouteApi('/within/cases');

/** 事故台账: what is known of every case in a row, narrowed by links. */
export function CaseList() {
  const words = useWords();
  const { language } = useLanguage();
  const search = route.useSearch();
  useLiveLists();
  const list = useInfiniteQuery(listOf(search));
  const rows = list.data?.pages.flatMap(({ cases }) => cases) ?? [];
  const narrowed = isNarrowed(search);
  return (
    <>
      <h1 className="page-title">{words.shell.cases}</h1>
      {/* On a narrow screen the list comes first; whoever narrows it opens this. */}
      <details className="sheet cases-filters" open={narrowed || window.innerWidth > 720}>
        <summary>{words.cases.filters}</summary>
        <Filters search={search} counts={list.data?.pages[0]?.counts ?? {}} />
      </details>
      <div className="cases-head">
        <Orders search={search} />
        <span className="cases-count" role="status">
          <Count count={list.data?.pages[0]?.count ?? null} />
        </span>
        {narrowed ? <Link to="/cases">{words.cases.clear}</Link> : null}
        <a href={exportAddress(search, language)} download title={words.cases.exportHint}>
          {words.cases.export}
        </a>
      </div>
      <Reading of={list} empty={() => rows.length === 0} emptyText={narrowed ? words.cases.none : words.cases.noneAtAll}>
        {() => (
          <div aria-busy={list.isPlaceholderData}>
            <CaseRows rows={rows} search={search} />
            {list.hasNextPage ? (
              <Button className="cases-more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.shell.loadMore}
              </Button>
            ) : null}
          </div>
        )}
      </Reading>
      <Preview search={search} />
    </>
  );
}

const mostCounted = 10_000;

function Count({ count }: { readonly count: number | null }) {
  const { cases } = useWords();
  if (count === null) return null;
  return count >= mostCounted ? cases.mostCounted : cases.count(count.toLocaleString('en'));
}

function isNarrowed({ kind, place, level, stage, light, text }: CaseSearch): boolean {
  return [kind, place, level, stage, light, text].some((given) => given !== undefined);
}
