import { dayShown } from '../format/moment';
import { LimitEnd } from '../parts/limit';
import { Light } from '../parts/light';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { LateCase, Leader, Work } from './work';

// What a sheet of paper holds; how much is left out, it says.
const most = { decisions: 6, counties: 3, endings: 4, supervised: 5 };

/** What waits for a decision, with its last day. */
export function Decisions({ decisions, more }: Pick<Leader, 'decisions' | 'more'>) {
  const words = useWords();
  const say = useSay();
  const { work } = words;
  return (
    <>
      <Rows<Work>
        caption={work.decisions}
        rows={decisions.slice(0, most.decisions)}
        keyOf={({ stream, id }) => `${stream} ${id}`}
        columns={[
          { key: 'task', title: work.task, kind: 'lead', cell: ({ title }) => say(title) },
          { key: 'case', title: work.case, kind: 'case', cell: ({ caseName }) => caseName },
          { key: 'day', title: work.lastDay, kind: 'short', cell: ({ limit }) => <LastDay limit={limit} /> },
          { key: 'held', title: work.waits, kind: 'short', cell: ({ days }) => work.held(days) },
        ]}
      />
      <LeftOut of={decisions.length} shown={most.decisions} more={more.decisions} />
    </>
  );
}

function LastDay({ limit }: Pick<Work, 'limit'>) {
  const words = useWords();
  const say = useSay();
  if (limit === null) return words.work.noLimit;
  return (
    <>
      <Light light={limit.light} /> {limit.dueDate === null ? say(limit.statusText) : dayShown(limit.dueDate, words)}
    </>
  );
}

type County = Leader['counties'][number];

/** By county what is overdue and what ends within seven days, who holds it and for how long; of the later counties how much. */
export function Counties({ counties, more }: Pick<Leader, 'counties' | 'more'>) {
  const { work } = useWords();
  const told = counties.reduce((sum, { endings }) => sum + endings.length, 0);
  const parts = counties.map(({ place, placeName, endings }, index) => {
    const late = endings.filter(({ daysLeft }) => daysLeft < 0).length;
    return (
      <div key={place}>
        <h3>{work.county(placeName, late, endings.length - late)}</h3>
        {index < most.counties ? (
          <>
            <Endings caption={placeName} endings={endings.slice(0, most.endings)} />
            <LeftOut of={endings.length} shown={most.endings} more={false} />
          </>
        ) : null}
      </div>
    );
  });
  return (
    <>
      {parts}
      {more.endings ? <p className="quiet">{work.onlyFirst(told)}</p> : null}
    </>
  );
}

function Endings({ caption, endings }: { readonly caption: string; readonly endings: County['endings'] }) {
  const words = useWords();
  const say = useSay();
  const { work } = words;
  return (
    <Rows<County['endings'][number]>
      caption={caption}
      rows={endings}
      keyOf={({ caseId, title, dueDate }) => `${caseId} ${title.zh} ${dueDate}`}
      columns={[
        { key: 'title', title: work.task, kind: 'lead', cell: ({ title }) => say(title) },
        { key: 'case', title: work.case, kind: 'case', cell: ({ caseName }) => caseName },
        {
          key: 'day',
          title: work.lastDay,
          kind: 'short',
          cell: ({ daysLeft, dueDate }) => (
            <>
              <strong className={daysLeft < 0 ? 'late' : ''}>{daysLeft < 0 ? work.lateBy(-daysLeft) : work.leftIn(daysLeft)}</strong>{' '}
              {dayShown(dueDate, words)}
            </>
          ),
        },
        {
          key: 'holder',
          title: work.holder,
          cell: ({ holderText, heldDays }) => (holderText === null ? work.nobody : work.heldBy(say(holderText), heldDays ?? 0)),
        },
      ]}
    />
  );
}

interface SupervisionsProps {
  readonly caption: string;
  readonly rows: readonly LateCase[];
  readonly more: boolean;
}

/** Supervised cases, each with the one limit that is worst. */
export function Supervisions({ caption, rows, more }: SupervisionsProps) {
  const { work, cases } = useWords();
  const say = useSay();
  return (
    <>
      <Rows<LateCase>
        caption={caption}
        rows={rows.slice(0, most.supervised)}
        keyOf={(row) => `${row.case.id} ${row.supervisorName} ${row.addresseeName}`}
        columns={[
          { key: 'case', title: work.case, kind: 'lead', cell: ({ case: { name } }) => name },
          { key: 'by', title: work.supervisor, cell: ({ supervisorName }) => supervisorName },
          { key: 'to', title: work.addressee, cell: ({ addresseeName }) => addresseeName },
          { key: 'stage', title: cases.stage, cell: ({ stageText }) => say(stageText) },
          { key: 'limit', title: work.limit, cell: ({ limits }) => <Worst limits={limits} /> },
        ]}
      />
      <LeftOut of={rows.length} shown={most.supervised} more={more} />
    </>
  );
}

function Worst({ limits }: { readonly limits: LateCase['limits'] }) {
  const { work } = useWords();
  const say = useSay();
  const worst = limits.find(({ light }) => light === 'red') ?? limits[0];
  if (worst === undefined) return work.noneLate;
  return (
    <>
      <Light light={worst.light} /> {say(worst.title)} <LimitEnd limit={worst} />
    </>
  );
}

interface LeftOutProps {
  readonly of: number;
  readonly shown: number;
  /** Whether there is more than the service told. */
  readonly more: boolean;
}

export function LeftOut({ of, shown, more }: LeftOutProps) {
  const { work } = useWords();
  if (of <= shown) return null;
  return <p className="quiet">{more ? work.leftOutMore(of - shown) : work.leftOut(of - shown)}</p>;
}
