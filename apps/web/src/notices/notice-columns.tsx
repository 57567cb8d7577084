import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { endShown, instantShown } from '../format/moment';
import { OwnDay } from '../parts/own-day';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Notice } from './notices';

/** @param read marks one as read */
export function useNoticeColumns(read: (id: string) => void): readonly Column<Notice>[] {
  const words = useWords();
  const { notices } = words;
  return [
    { key: 'text', title: notices.says, kind: 'lead', cell: (notice) => <Said of={notice} /> },
    {
      key: 'case',
      title: notices.case,
      cell: ({ caseId, caseName }) => (
        <Link to="/cases/$id" params={{ id: caseId }} search={{}}>
          {caseName}
        </Link>
      ),
    },
    { key: 'post', title: notices.post, cell: (notice) => <ReachedAs of={notice} /> },
    {
      key: 'end',
      title: notices.end,
      kind: 'short',
      cell: ({ endAt, settledAt }) => (
        <>
          {endAt === null ? null : endShown(endAt, words)}
          {settledAt === null ? null : <div className="quiet">{notices.settled}</div>}
        </>
      ),
    },
    {
      key: 'at',
      title: notices.at,
      kind: 'short',
      cell: ({ sentAt, today }) => (
        <>
          {instantShown(sentAt, words)}
          <div>
            <OwnDay today={today} />
          </div>
        </>
      ),
    },
    {
      key: 'read',
      title: notices.reading,
      cell: ({ id, readAt, withdrawn, caseName }) => {
        if (readAt !== null) return <span className="quiet">{notices.readAt(instantShown(readAt, words))}</span>;
        if (withdrawn !== null) return <span className="quiet">{notices.neverRead}</span>;
        return (
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              focusNext(currentTarget);
              read(id);
            }}
            aria-label={notices.markReadOf(caseName)}
          >
            {notices.markRead}
          </Button>
        );
      },
    },
  ];
}

/** The button goes away with what it marks: whoever goes by the keyboard goes on at the next row. */
function focusNext(button: HTMLElement): void {
  const row = button.closest('tr');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  if (next instanceof HTMLElement) focusOn(next);
}

/** Takes the focus to what has none by itself. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}

function Said({ of: { text, title, withdrawn, readAt } }: { readonly of: Notice }) {
  const { notices } = useWords();
  const say = useSay();
  const said = readAt === null && withdrawn === null ? <strong>{say(text)}</strong> : say(text);
  return (
    <>
      {withdrawn === null ? said : <s>{said}</s>}
      {title === null ? null : <div className="quiet">{say(title)}</div>}
      {withdrawn === null ? null : <div className="quiet">{notices.withdrawn(say(withdrawn))}</div>}
    </>
  );
}

/** In which post one was reminded, and why one was where it is another's. */
function ReachedAs({ of: { organName, postText, reachedText, standsFor, climbedFrom } }: { readonly of: Notice }) {
  const { notices } = useWords();
  const say = useSay();
  const vacant = climbedFrom === null && postText.zh !== reachedText.zh;
  return (
    <>
      {notices.postOf(organName, say(reachedText))}
      {standsFor === null ? null : <div>{notices.standsFor(standsFor)}</div>}
      {climbedFrom === null ? null : <div>{notices.climbedFrom(climbedFrom)}</div>}
      {vacant ? <div className="quiet">{notices.vacant(say(postText))}</div> : null}
    </>
  );
}
