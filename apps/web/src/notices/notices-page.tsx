import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { Failure, Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import { useWords } from '../text/language';
import { focusOn, useNoticeColumns } from './notice-columns';
import { listOf, useReading, useUnread } from './notices';
import { whiches } from './notices-search';
import './notices.css';

const route = getRouteApi('/within/notices');

/** 消息: what one was reminded of, the newest first, until it is read. */
export function NoticesPage() {
  const { notices, shell } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { which = 'unread' } = route.useSearch();
  const { unread } = useUnread();
  const list = useInfiniteQuery(listOf(which));
  const reading = useReading();
  const columns = useNoticeColumns((id) => reading.mutate({ ids: [id] }));
  const readAll = () => {
    if (heading.current !== null) focusOn(heading.current);
    reading.mutate({ all: true });
  };
  const rows = list.data?.pages.flatMap((page) => page.notices) ?? [];
  return (
    <>
      <div className="notices-head">
        <h1 className="page-title" ref={heading}>
          {notices.title}
        </h1>
        {unread === 0 ? null : (
          <Button loading={reading.isPending} onClick={readAll}>
            {notices.markAllRead}
          </Button>
        )}
      </div>
      <p className="quiet">{notices.intro}</p>
      <nav aria-label={notices.which} className="notices-which">
        {whiches.map((each) => (
          <Link key={each} to="/notices" search={{ which: each }} aria-current={each === which ? 'page' : undefined}>
            {each === 'unread' ? notices.unreadCounted(unread) : notices.all}
          </Link>
        ))}
      </nav>
      {reading.isError ? <Failure error={reading.error} /> : null}
      <Reading of={list} empty={() => rows.length === 0} emptyText={which === 'unread' ? notices.noneUnread : notices.none}>
        {() => (
          <div aria-busy={list.isPlaceholderData}>
            <Rows caption={notices.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
            {list.hasNextPage ? (
              <Button className="notices-more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {shell.loadMore}
              </Button>
            ) : null}
          </div>
        )}
      </Reading>
    </>
  );
}
