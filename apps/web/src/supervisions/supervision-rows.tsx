import { Link } from '@tanstack/react-router';
import { Level } from '../cases/case-rows';
import { beijingOf, dayShown } from '../format/moment';
import { LimitLine } from '../parts/limit';
import { OwnDay } from '../parts/own-day';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { letterFor, RowActs } from '../work/urging';
import type { SupervisionSearch } from './supervision-search';
import type { SupervisionLine } from './supervisions';

/** The columns of 督办台账, in their order. */
export function SupervisionRows({ rows, search }: { readonly rows: readonly SupervisionLine[]; readonly search: SupervisionSearch }) {
  const words = useWords();
  const { work, cases, supervisions } = words;
  const columns: readonly Column<SupervisionLine>[] = [
    { key: 'case', title: work.case, kind: 'lead', cell: (row) => <CaseOf row={row} search={search} /> },
    { key: 'level', title: cases.level, cell: ({ case: line }) => <Level line={line} /> },
    {
      key: 'parties',
      title: work.parties,
      cell: ({ supervisorName, addresseeName }) => (
        <>
          {work.by(supervisorName)}
          <div>{work.to(addresseeName)}</div>
        </>
      ),
    },
    { key: 'steps', title: supervisions.steps, cell: (row) => <Steps row={row} /> },
    {
      key: 'limit',
      title: work.limit,
      kind: 'end',
      cell: ({ limit, case: { today } }) => (
        <>
          {limit === null ? <span className="quiet">{cases.noLimit}</span> : <LimitLine limit={limit} />}
          <OwnDay today={today} />
        </>
      ),
    },
    {
      key: 'feedback',
      title: supervisions.lastFeedback,
      kind: 'day',
      cell: ({ lastFeedbackAt }) =>
        lastFeedbackAt === null ? <span className="quiet">{supervisions.noFeedback}</span> : dayShown(beijingOf(lastFeedbackAt).day, words),
    },
    {
      key: 'acts',
      title: work.acts,
      kind: 'acts',
      cell: ({ case: { id: caseId, name: caseName, today }, n, supervisor, urged, limit }) => (
        <RowActs
          {...{ caseId, caseName, n, supervisor, urged, today }}
          letter={urged === null ? null : letterFor(limit === null ? [] : [limit.rule])}
        />
      ),
    },
  ];
  return <Rows caption={words.shell.supervisions} columns={columns} rows={rows} keyOf={({ case: { id }, n }) => `${id} ${n}`} />;
}

function CaseOf({
  row: { case: line, n, notice, issuedOn },
  search,
}: {
  readonly row: SupervisionLine;
  readonly search: SupervisionSearch;
}) {
  const words = useWords();
  const day = dayShown(beijingOf(issuedOn).day, words);
  return (
    <>
      <Link to="/supervisions" search={{ ...search, look: line.id, which: n }} resetScroll={false}>
        {line.name}
      </Link>
      <div className="quiet">{line.placeName}</div>
      <div className="quiet">{notice === null ? words.supervisions.unnumbered(day) : words.supervisions.numbered(notice, day)}</div>
    </>
  );
}

/** Eight marks with the word of the one at which it stands; who hears the page is told that word alone. */
function Steps({ row: { steps, stageText } }: { readonly row: SupervisionLine }) {
  const say = useSay();
  const { supervisions } = useWords();
  const standing = steps.find(({ state }) => state === 'current');
  return (
    <div className="steps">
      <ol aria-hidden="true">
        {steps.map(({ step, text, state }) => (
          <li key={step} className={state} title={state === 'unrecorded' ? supervisions.unrecorded(say(text)) : say(text)}>
            {say(text)}
          </li>
        ))}
      </ol>
      <div>{standing === undefined ? say(stageText) : supervisions.standsAt(say(standing.text))}</div>
      {steps
        .filter(({ state }) => state === 'unrecorded')
        .map(({ step, text }) => (
          <div key={step} className="quiet">
            {supervisions.unrecorded(say(text))}
          </div>
        ))}
    </div>
  );
}
