import { Link } from '@tanstack/react-router';
import { LimitLine } from '../parts/limit';
import { OwnDay } from '../parts/own-day';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { vettingOf } from '../supervision/vetting-search';
import { itemOf, procedureOf } from './work';
import type { Work } from './work';

// Of several supervisions of a case they are about one, which stands in the id of the task.
const ofOneNotice: readonly string[] = ['readdress-supervision', 'continue-supervision'];

/** What has to be done, leading to the command that does it. */
export function TaskLink({
  task: { stream, id, command, caseId, title },
}: {
  readonly task: Pick<Work, 'stream' | 'id' | 'command' | 'caseId' | 'title'>;
}) {
  const say = useSay();
  if (command === null) return <span>{say(title)}</span>;
  const at = procedureOf(stream);
  const vetting = vettingOf(command, at.n);
  if (vetting !== null)
    return (
      <Link to="/cases/$id/vetting/$n" params={{ id: caseId, n: vetting }}>
        {say(title)}
      </Link>
    );
  const item = ofOneNotice.includes(command) ? { ref: itemOf(id) } : {};
  return (
    <Link to="/cases/$id/do/$command" params={{ id: caseId, command }} search={{ ...at, ...item }}>
      {say(title)}
    </Link>
  );
}

export function CaseLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/cases/$id" params={{ id }}>
      {name}
    </Link>
  );
}

/** The columns that every table of work has: the case, who has it and for how long, and its end. */
export function useWorkColumns(): Readonly<Record<'task' | 'case' | 'holder' | 'limit', Column<Work>>> {
  const words = useWords();
  const say = useSay();
  const { work } = words;
  return {
    task: { key: 'task', title: work.task, kind: 'lead', cell: (task) => <TaskLink task={task} /> },
    case: {
      key: 'case',
      title: work.case,
      cell: ({ caseId, caseName, placeName }) => (
        <>
          <CaseLink id={caseId} name={caseName} />
          <div className="quiet">{placeName}</div>
        </>
      ),
    },
    holder: {
      key: 'holder',
      title: work.holder,
      cell: ({ ownerText, days }) => (
        <>
          {say(ownerText)}
          <div className="quiet">{work.held(days)}</div>
        </>
      ),
    },
    limit: { key: 'limit', title: work.limit, kind: 'end', cell: (task) => <TaskLimit task={task} /> },
  };
}

function TaskLimit({ task: { limit, today } }: { readonly task: Work }) {
  const { work } = useWords();
  return (
    <>
      {limit === null ? <span className="quiet">{work.noLimit}</span> : <LimitLine limit={limit} />}
      <OwnDay today={today} />
    </>
  );
}
