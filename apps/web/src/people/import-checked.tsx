import { Alert } from 'antd';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Words } from '../text/words';
import { beginShown, spanShown } from './people';
import type { ImportAnswer } from './send-workbook';

type Fault = ImportAnswer['faults'][number];
type Change = ImportAnswer['changes'][number];

/** What a workbook would change, or what is wrong with it line by line. */
export function Checked({ answer: { faults, faultCount, changes } }: { readonly answer: ImportAnswer }) {
  const { people } = useWords();
  if (faultCount > 0)
    return (
      <>
        <Alert type="error" showIcon role="alert" title={people.faults(faultCount)} className="people-told" />
        {faultCount > faults.length ? <p className="quiet">{people.faultsMore(faults.length)}</p> : null}
        <Faults faults={faults} />
      </>
    );
  if (changes.length === 0) return <Alert type="info" showIcon title={people.nothingToChange} />;
  return (
    <>
      <Alert type="success" showIcon title={people.wouldChange(changes.length)} className="people-told" />
      <Changes changes={changes} />
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const words = useWords();
  const { people } = words;
  const say = useSay();
  return (
    <div className="people-lines" tabIndex={0} role="group" aria-label={people.fault}>
      <Rows
        caption={people.fault}
        rows={faults.map((fault, n) => ({ ...fault, n }))}
        keyOf={({ n }) => String(n)}
        columns={[
          { key: 'place', title: people.place, kind: 'lead', cell: (fault) => placeOf(fault, words) },
          { key: 'fault', title: people.fault, cell: ({ text }) => say(text) },
          { key: 'do', title: people.whatToDo, cell: ({ whatToDo }) => say(whatToDo) },
        ]}
      />
    </div>
  );
}

/** The names of sheets and columns are those of the workbook, in every language. */
function placeOf({ sheet, line, column }: Pick<Fault, 'sheet' | 'line' | 'column'>, { people }: Words) {
  return <span>{line === 0 ? people.placeOfSheet(sheet, column) : people.placeOf(sheet, line, column)}</span>;
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords();
  const { people } = words;
  const say = useSay();
  const periodOf = ({ kind, from, until }: Change) => {
    if (from === null) return null;
    return kind === 'post-given' && until === null ? people.from(beginShown(from, words)) : spanShown({ from, until }, words);
  };
  return (
    <div className="people-lines" tabIndex={0} role="group" aria-label={people.what}>
      <Rows
        caption={people.what}
        rows={changes.map((change, n) => ({ ...change, n }))}
        keyOf={({ n }) => String(n)}
        columns={[
          { key: 'name', title: people.name, kind: 'lead', cell: ({ name }) => name },
          { key: 'what', title: people.what, cell: ({ kind }) => people.changes[kind] },
          { key: 'post', title: people.post, cell: ({ title }) => (title === null ? null : say(title)) },
          { key: 'period', title: people.period, cell: periodOf },
          { key: 'place', title: people.place, cell: (change) => placeOf({ ...change, column: '' }, words) },
        ]}
      />
    </div>
  );
}
