import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { instantShown } from '../format/moment';
import { Failure, Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { CaseLink, useWorkColumns } from './task-columns';
import { handlingOf, markSeen } from './work';
import type { Changed, Handling, Work } from './work';
import { dues } from './work-search';
import type { WorkSearch } from './work-search';
import { VacantPosts } from './vacant-posts';

interface Props {
  readonly organ: string | undefined;
  readonly search: WorkSearch;
}

const keyOf = ({ stream, id }: Work): string => `${stream} ${id}`;

/** 承办: the work in the order of its end, what waits for others, and what changed since one last looked. */
export function HandlingView({ organ, search }: Props) {
  const words = useWords();
  const { work } = words;
  const { task, case: ofCase, holder, limit } = useWorkColumns();
  const list = useInfiniteQuery(handlingOf({ organ, due: search.due }));
  const tasks = list.data?.pages.flatMap((page) => page.tasks) ?? [];
  return (
    <Reading of={list}>
      {({ pages: [first] }) =>
        first === undefined ? null : (
          <>
            <VacantPosts />
            <Dues counts={first.counts} search={search} />
            <div className="work-columns">
              <div>
                <h1 className="work-title">{work.handlingTitle}</h1>
                <div aria-busy={list.isPlaceholderData}>
                  {tasks.length === 0 ? (
                    <p className="sheet quiet">{search.due === undefined ? work.nothingToDo : work.nothingDue}</p>
                  ) : (
                    <Rows caption={work.handlingTitle} columns={[task, ofCase, holder, limit]} rows={tasks} keyOf={keyOf} />
                  )}
                  {list.hasNextPage ? (
                    <Button className="work-more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                      {words.shell.loadMore}
                    </Button>
                  ) : null}
                </div>
                <h2 className="work-title">{work.waitingTitle}</h2>
                {first.waiting.length === 0 ? (
                  <p className="sheet quiet">{organ === undefined ? work.waitingOfOwn : work.nothingWaits}</p>
                ) : (
                  <Rows caption={work.waitingTitle} columns={[task, ofCase, holder, limit]} rows={first.waiting} keyOf={keyOf} />
                )}
              </div>
              <Changes changed={first.changed} />
            </div>
          </>
        )
      }
    </Reading>
  );
}

function Dues({ counts, search }: { readonly counts: Handling['counts']; readonly search: WorkSearch }) {
  const { work } = useWords();
  return (
    <nav className="work-dues" aria-label={work.dues}>
      {dues.map((due) => (
        <Link
          key={due}
          to="/work"
          // What is chosen is let go by the same link.
          search={{ ...search, due: search.due === due ? undefined : due }}
          className={`work-due ${due} ${search.due === due ? 'chosen' : ''}`}
          aria-current={search.due === due ? 'true' : undefined}
        >
          <strong>{counts[due]}</strong> {work.dueNames[due]}
        </Link>
      ))}
    </nav>
  );
}

function Changes({ changed }: { readonly changed: readonly Changed[] }) {
  const words = useWords();
  const say = useSay();
  const queries = useQueryClient();
  const { work } = words;
  const seen = useMutation({
    mutationFn: markSeen,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work', 'handling'] }),
  });
  return (
    <aside className="work-changes" aria-labelledby="work-changes">
      <h2 id="work-changes" className="work-title">
        {work.changesTitle}
      </h2>
      {seen.isError ? <Failure error={seen.error} /> : null}
      {changed.length === 0 ? <p className="sheet quiet">{work.nothingChanged}</p> : null}
      <ul>
        {changed.map((one) => (
          <li key={one.caseId}>
            <div>
              <CaseLink id={one.caseId} name={one.caseName} />
              <div className="quiet">
                {instantShown(one.at, words)} {one.text === null ? work.otherChange : say(one.text)}
                {one.seenSeq === null ? <span> {work.neverSeen}</span> : null}
              </div>
            </div>
            <Button
              size="small"
              aria-label={work.markSeenOf(one.caseName)}
              disabled={seen.isPending}
              onClick={() => seen.mutate({ caseId: one.caseId, seq: one.seq })}
            >
              {work.markSeen}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
