import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useId } from 'react';
import { Failure } from '../../parts/reading';
import { Rows } from '../../parts/rows';
import { readTable } from '../../rectification/items-table';
import type { ItemsTable } from '../../rectification/items-table';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { isValues, listIn } from '../form/values';
import { OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';
import '../../rectification/rectification.css';

/** The items of the approved report: written one by one, or filled in from a workbook, which is looked through line by line first. */
export function RecordItems({ fields }: LayoutProps) {
  return (
    <>
      <FromTable />
      <OneByOne fields={fields} />
    </>
  );
}

function FromTable() {
  const words = useWords();
  const { rectification } = words;
  const { of } = useForm();
  const { value, change, disabled } = useField('data.items');
  const check = useMutation({ mutationFn: (file: File) => readTable(of.id, file) });
  const answer = check.data;
  // A form begins with one empty entry, in whose place the first line goes.
  const typed = listIn(value).filter((one) => isValues(one) && Object.keys(one).length > 0);
  const fill = ({ items }: ItemsTable) => {
    change([...typed, ...items.map(({ line: _line, kindText: _kind, addresseeName: _name, ...item }) => item)]);
    check.reset();
  };
  return (
    <section className="from-table" aria-label={rectification.fromTable}>
      <h3>{rectification.fromTable}</h3>
      <p className="quiet">{rectification.fromTableHelp}</p>
      <ChooseFile disabled={disabled} onFile={(file) => check.mutate(file)} />
      <div aria-live="polite" aria-busy={check.isPending}>
        {check.variables === undefined ? null : (
          <p>{check.isPending ? rectification.checking : rectification.chosen(check.variables.name)}</p>
        )}
        {check.isError ? <Failure error={check.error} /> : null}
        {answer === undefined || check.isPending ? null : <Checked answer={answer} onFill={() => fill(answer)} />}
      </div>
    </section>
  );
}

function ChooseFile({ disabled, onFile }: { readonly disabled: boolean; readonly onFile: (file: File) => void }) {
  const { rectification } = useWords();
  const id = useId();
  return (
    <p className="from-table-file">
      <a href="/api/rectifications/template" download>
        {rectification.template}
      </a>
      <span>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          disabled={disabled}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen once more, after it was corrected.
            target.value = '';
          }}
        />
        <label htmlFor={id}>{rectification.choose}</label>
      </span>
    </p>
  );
}

/** What is wrong, line by line; else what would be filled in, and what is on record already. */
function Checked({ answer, onFill }: { readonly answer: ItemsTable; readonly onFill: () => void }) {
  const say = useSay();
  const { rectification } = useWords();
  const { items, already, faults, faultCount } = answer;
  const recorded = already.length === 0 ? null : <p className="quiet">{rectification.already(already.join(rectification.listed))}</p>;
  if (faultCount > 0)
    return (
      <>
        <Alert type="error" showIcon role="alert" title={rectification.faults(faultCount)} />
        <Rows
          caption={rectification.fault}
          rows={faults.map((fault, n) => ({ ...fault, n }))}
          keyOf={({ n }) => String(n)}
          columns={[
            {
              key: 'place',
              title: rectification.place,
              kind: 'lead',
              cell: ({ line, column }) => (line === 0 ? rectification.placeOfSheet(column) : rectification.placeOf(line, column)),
            },
            { key: 'fault', title: rectification.fault, cell: ({ text }) => say(text) },
            { key: 'do', title: rectification.whatToDo, cell: ({ whatToDo }) => say(whatToDo) },
          ]}
        />
      </>
    );
  if (items.length === 0)
    return (
      <>
        <Alert type="info" showIcon title={rectification.nothingNew} />
        {recorded}
      </>
    );
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={rectification.readable(items.length)}
        action={
          <Button size="small" type="primary" onClick={onFill}>
            {rectification.fill(items.length)}
          </Button>
        }
      />
      {recorded}
      <Rows
        caption={rectification.items}
        rows={items}
        keyOf={({ line }) => String(line)}
        columns={[
          { key: 'line', title: rectification.place, kind: 'number', cell: ({ line }) => String(line) },
          { key: 'content', title: rectification.item, kind: 'lead', cell: ({ content }) => content },
          { key: 'kind', title: rectification.kind, cell: ({ kindText }) => say(kindText) },
          {
            key: 'addressee',
            title: rectification.addressee,
            cell: ({ organ, addresseeName }) => (organ === undefined ? rectification.asUnit(say(addresseeName)) : say(addresseeName)),
          },
          {
            key: 'due',
            title: rectification.due,
            cell: ({ dueOn, days }) => dueOn ?? (days === undefined ? rectification.noDue : rectification.inDays(days)),
          },
        ]}
      />
    </>
  );
}
