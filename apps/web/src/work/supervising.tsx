import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Level } from '../cases/case-rows';
import { occurredShown } from '../format/moment';
import { LimitLine } from '../parts/limit';
import { OwnDay } from '../parts/own-day';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { LetterActs } from '../supervision/letters';
import { useSay, useWords } from '../text/language';
import { CaseLink, TaskLink, useWorkColumns } from './task-columns';
import { letterFor, RowActs } from './urging';
import { itemOf, supervisingOf } from './work';
import type { LateSupervision, Supervised, Supervising, SupervisionQuestion } from './work';

type Section = keyof Omit<Supervising, 'view'>;

// In the order in which one asks: what waits for oneself, what others owe, what is late, how it ends.
const sections = [
  'vetting',
  'undecided',
  'letters',
  'unsigned',
  'feedback',
  'late',
  'publication',
  'filing',
  'release',
  'other',
] as const satisfies readonly Section[];

/** 督办: what the supervised cases wait for, and whether others are to be supervised. */
export function SupervisingView({ organ }: { readonly organ: string | undefined }) {
  const { work } = useWords();
  const read = useQuery(supervisingOf(organ));
  return (
    <>
      <h1 className="work-title">{work.supervisingTitle}</h1>
      <Reading of={read} empty={(found) => sections.every((section) => found[section].length === 0)} emptyText={work.nothingSupervised}>
        {(found) => (
          <>
            <nav className="work-dues" aria-label={work.sectionsTitle}>
              {sections.map((section) => (
                <a key={section} href={`#${section}`} className="work-due">
                  <strong>{found[section].length}</strong> {work.sections[section]}
                </a>
              ))}
            </nav>
            {sections.map((section) => (
              <SectionOf key={section} section={section} found={found} />
            ))}
          </>
        )}
      </Reading>
    </>
  );
}

function SectionOf({ section, found }: { readonly section: Section; readonly found: Supervising }) {
  const { work } = useWords();
  if (found[section].length === 0) return null;
  return (
    <section id={section} className="work-section">
      <h2 className="work-title">
        {work.sections[section]} <span className="quiet">{found[section].length}</span>
      </h2>
      {section === 'undecided' ? <UndecidedRows rows={found.undecided} /> : null}
      {section === 'late' ? <LateRows rows={found.late} /> : null}
      {section !== 'undecided' && section !== 'late' ? <TaskRows section={section} rows={found[section]} /> : null}
    </section>
  );
}

interface TaskRowsProps {
  readonly section: Exclude<Section, 'undecided' | 'late'>;
  readonly rows: readonly Supervised[];
}

function TaskRows({ section, rows }: TaskRowsProps) {
  const { work } = useWords();
  // What the supervisor has to do itself, it does not urge.
  const ownAct = section === 'vetting' || section === 'release' || section === 'other';
  const common = useWorkColumns();
  const columns: readonly Column<Supervised>[] = [
    { ...common.case, kind: 'lead' },
    { key: 'parties', title: work.parties, cell: (row) => <Parties of={row} /> },
    {
      key: 'task',
      title: work.task,
      cell: (row) => (
        <>
          <TaskLink task={row} />
          {row.version === null ? null : <div>{work.version(row.version)}</div>}
        </>
      ),
    },
    common.holder,
    common.limit,
    {
      key: 'acts',
      title: work.acts,
      kind: 'acts',
      cell: ({ id, caseId, caseName, n, supervisor, urged, today, limit }) =>
        section === 'letters' ? (
          <LetterActs id={caseId} supervision={n} letter={{ n: Number(itemOf(id)), status: 'proposed' }} />
        ) : (
          <RowActs
            {...{ caseId, caseName, n, supervisor, urged, today }}
            letter={ownAct ? null : letterFor(limit === null ? [] : [limit.rule])}
          />
        ),
    },
  ];
  return <Rows caption={work.sections[section]} columns={columns} rows={rows} keyOf={({ stream, id }) => `${stream} ${id}`} />;
}

function LateRows({ rows }: { readonly rows: readonly LateSupervision[] }) {
  const { work, cases } = useWords();
  const say = useSay();
  const columns: readonly Column<LateSupervision>[] = [
    { key: 'case', title: work.case, kind: 'lead', cell: ({ case: { id, name } }) => <CaseLink id={id} name={name} /> },
    { key: 'parties', title: work.parties, cell: (row) => <Parties of={row} /> },
    { key: 'stage', title: cases.stage, cell: ({ stageText }) => say(stageText) },
    {
      key: 'limits',
      title: work.limit,
      kind: 'end',
      cell: ({ limits, case: { today } }) => (
        <>
          {limits.map((limit) => (
            <LimitLine key={limit.id} limit={limit} />
          ))}
          <OwnDay today={today} />
        </>
      ),
    },
    {
      key: 'acts',
      title: work.acts,
      kind: 'acts',
      cell: ({ case: { id: caseId, name: caseName, today }, n, supervisor, urged, limits }) => (
        <RowActs {...{ caseId, caseName, n, supervisor, urged, today }} letter={letterFor(limits.map(({ rule }) => rule))} />
      ),
    },
  ];
  return <Rows caption={work.sections.late} columns={columns} rows={rows} keyOf={(row) => `${row.case.id} ${row.supervisorName}`} />;
}

/** Whether to supervise: by the numbers, a missed limit or a person it is asked, and waits for whoever decides (T-47). */
function UndecidedRows({ rows }: { readonly rows: readonly SupervisionQuestion[] }) {
  const words = useWords();
  const say = useSay();
  const { work, cases } = words;
  const columns: readonly Column<SupervisionQuestion>[] = [
    { key: 'case', title: work.case, kind: 'lead', cell: ({ case: { id, name } }) => <CaseLink id={id} name={name} /> },
    {
      key: 'happened',
      title: cases.happened,
      cell: ({ case: { occurredAt, placeName } }) => (
        <>
          {occurredShown(occurredAt, words)}
          <div>{placeName}</div>
        </>
      ),
    },
    { key: 'level', title: cases.level, cell: ({ case: line }) => <Level line={line} /> },
    { key: 'task', title: work.task, cell: ({ task: { title } }) => say(title) },
    {
      key: 'holder',
      title: work.holder,
      cell: ({ task: { ownerText, days, today } }) => (
        <>
          {say(ownerText)}
          <div className="quiet">{work.held(days)}</div>
          <OwnDay today={today} />
        </>
      ),
    },
    {
      key: 'acts',
      title: work.acts,
      kind: 'acts',
      cell: ({ case: { id }, task }) => (
        <Link
          to="/cases/$id/do/$command"
          params={{ id, command: 'decide-supervision' }}
          search={{ procedure: 'investigation', n: 1, ref: itemOf(task.id) }}
        >
          {work.supervise}
        </Link>
      ),
    },
  ];
  return <Rows caption={work.sections.undecided} columns={columns} rows={rows} keyOf={({ task: { stream, id } }) => `${stream} ${id}`} />;
}

function Parties({ of: { supervisorName, addresseeName } }: { readonly of: Pick<LateSupervision, 'supervisorName' | 'addresseeName'> }) {
  const { work } = useWords();
  return (
    <>
      {work.by(supervisorName)}
      <div>{work.to(addresseeName)}</div>
    </>
  );
}
