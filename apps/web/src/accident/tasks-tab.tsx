import type { Case, Gate, Task } from '../api/client';
import { instantShown } from '../format/moment';
import { LimitEnd } from '../parts/limit';
import { Light } from '../parts/light';
import { Mark } from '../parts/mark';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { TaskLink } from '../work/task-columns';
import { byEnd, limitOf } from './by-end';

/** 待办: who has to do what by when, and which preconditions are not met. */
export function TasksTab({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const tasks: readonly Column<Task>[] = [
    {
      key: 'title',
      title: accident.task,
      kind: 'lead',
      cell: ({ id, title, command, stream }) => <TaskLink task={{ stream, id, command, caseId: of.id, title }} />,
    },
    { key: 'owner', title: accident.owner, cell: ({ ownerText }) => say(ownerText) },
    {
      key: 'limit',
      title: accident.limit,
      cell: (task) => {
        const limit = limitOf(task, of);
        if (limit === undefined) return <span className="quiet">{accident.noLimit}</span>;
        return (
          <>
            <Light light={limit.light} /> <LimitEnd limit={limit} />
          </>
        );
      },
    },
    { key: 'since', title: accident.sinceTitle, cell: ({ since }) => <span className="moment">{instantShown(since, words)}</span> },
  ];
  return (
    <>
      <section>
        <h2>{accident.tasks}</h2>
        {of.tasks.length === 0 ? (
          <p className="quiet">{accident.noTasks}</p>
        ) : (
          <Rows caption={accident.tasks} columns={tasks} rows={byEnd(of)} keyOf={({ stream, id }) => `${stream}${id}`} />
        )}
      </section>
      <Gates of={of} />
    </>
  );
}

function Gates({ of: { gates } }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  if (gates.length === 0) return null;
  const columns: readonly Column<Gate>[] = [
    { key: 'gate', title: accident.gate, kind: 'lead', cell: ({ gateText }) => say(gateText) },
    {
      key: 'state',
      title: accident.state,
      cell: ({ state }) =>
        state === 'open' ? (
          <span className="met">
            <Mark kind="check" /> {accident.met}
          </span>
        ) : (
          <strong className="unmet">
            <Mark kind="cross" /> {accident.unmet}
          </strong>
        ),
    },
    { key: 'holder', title: accident.owner, cell: ({ holderText }) => say(holderText) },
    { key: 'since', title: accident.sinceTitle, cell: ({ since }) => <span className="moment">{instantShown(since, words)}</span> },
  ];
  const shutFirst = [...gates].sort((a, b) => Number(a.state === 'open') - Number(b.state === 'open'));
  return (
    <section>
      <h2>{accident.gates}</h2>
      <Rows caption={accident.gates} columns={columns} rows={shutFirst} keyOf={({ stream, gate }) => `${stream}${gate}`} />
    </section>
  );
}
