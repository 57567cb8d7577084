import { useQuery } from '@tanstack/react-query';
import { Radio, Input } from 'antd';
import { api, ask } from '../../api/client';
import { instantShown } from '../../format/moment';
import { useSay, useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { Field, FieldOf } from '../form/field';
import { isValues, textIn } from '../form/values';
import { Drawn } from '../widgets/drawn';
import { besides, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

/** How the report stands: its parts with the moment at which each was last written, what is missing, who has signed. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['case', id, 'report'],
    queryFn: () => ask(api.GET('/api/cases/{case}/report', { params: { path: { case: id } } })),
  });
}

/** The report part by part, the checklist as a table: each can be written at another time. */
export function RecordReport({ fields }: LayoutProps) {
  const words = useWords();
  const { of } = useForm();
  const { data } = useReport(of.id);
  const parts = groupOf(fields, 'parts');
  const checks = groupOf(fields, 'checks');
  const written = Object.keys(data?.parts ?? {}).length;
  return (
    <>
      <p className="moves">{words.command.partsWritten(written, parts.length)}</p>
      {written === 0 ? null : <Lacking />}
      {parts.map((field) => (
        <Part key={field.name} field={field} at={writtenAt(data?.parts, field.name)} />
      ))}
      <OneByOne fields={besides(fields, 'parts', 'checks')} />
      <Checks checks={checks} answered={Object.keys(data?.checks ?? {})} />
    </>
  );
}

/** What the submission would still lack: said before a draft is fixed and signed, since whatever is added asks for both again. */
export function Lacking() {
  const words = useWords();
  const say = useSay();
  const { of } = useForm();
  const { data } = useReport(of.id);
  // The draft itself is what is being made here.
  const missing = data?.missing.filter((code) => code !== 'draft') ?? [];
  if (data === undefined || missing.length === 0) return null;
  const names = missing.map((code) => say(data.words[code] ?? { zh: code, en: code }));
  return <p className="moves">{words.command.reportLacks(names)}</p>;
}

/** 形成报告稿: what is lacking stands above the fields. */
export function DraftReport({ fields }: LayoutProps) {
  return (
    <>
      <Lacking />
      <OneByOne fields={fields} />
    </>
  );
}

function groupOf(fields: readonly Field[], name: string): readonly Field[] {
  const found = fields.find((field) => field.name === name);
  return found?.kind === 'group' ? found.fields : [];
}

function writtenAt(parts: object | undefined, name: string): string | null {
  const at: unknown = Object.entries(parts ?? {}).find(([key]) => key === name)?.[1];
  return typeof at === 'string' ? at : null;
}

function Part({ field, at }: { readonly field: Field; readonly at: string | null }) {
  const words = useWords();
  const said = at === null ? words.command.partUnwritten : words.command.partWritten(instantShown(at, words));
  return (
    <details className="part" open={at === null}>
      <summary>
        <PartTitle field={field} /> <span className="quiet">{said}</span>
      </summary>
      <Drawn field={field} path={`data.parts.${field.name}`} />
    </details>
  );
}

function PartTitle({ field }: { readonly field: Field }) {
  const say = useSay();
  return <strong>{say(field.title)}</strong>;
}

/** The checks that the report has to answer, in one table. */
function Checks({ checks, answered }: { readonly checks: readonly Field[]; readonly answered: readonly string[] }) {
  const words = useWords();
  return (
    <table className="plain-table checks">
      <caption>{words.command.checksTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.command.check}</th>
          <th scope="col">{words.command.checkResult}</th>
          <th scope="col">{words.command.checkFinding}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) =>
          check.kind === 'group' ? <Check key={check.name} check={check} answered={answered.includes(check.name)} /> : null,
        )}
      </tbody>
    </table>
  );
}

function Check({ check, answered }: { readonly check: FieldOf<'group'>; readonly answered: boolean }) {
  const words = useWords();
  const say = useSay();
  const path = `data.checks.${check.name}`;
  const { value, change, disabled } = useField(path);
  const finding = useField(`${path}.finding`);
  const result = useField(`${path}.result`);
  const now = isValues(value) ? value : {};
  const choices = check.fields.flatMap((field) => (field.kind === 'choice' ? field.choices : []));
  // A check that is emptied again is left out: half of one would be refused.
  const put = (next: typeof now) => change(textIn(next['result']) === '' && textIn(next['finding']) === '' ? undefined : next);
  return (
    <tr>
      <th scope="row">
        {say(check.title)}
        {answered ? <span className="quiet"> {words.command.checkAnswered}</span> : null}
      </th>
      <td>
        <Radio.Group
          aria-label={say(check.title)}
          value={textIn(now['result'])}
          disabled={disabled}
          onChange={({ target }) => put({ ...now, result: String(target.value) })}
          options={choices.map((one) => ({ value: one.value, label: say(one.words) }))}
        />
        {result.fault === null ? null : <p className="field-fault">{result.fault}</p>}
      </td>
      <td>
        <Input.TextArea
          {...described(finding.id, finding.fault)}
          aria-label={`${say(check.title)} ${words.command.checkFinding}`}
          value={textIn(now['finding'])}
          disabled={disabled}
          maxLength={1000}
          rows={1}
          className="field-grows"
          onChange={({ target }) => put({ ...now, finding: target.value })}
        />
        {finding.fault === null ? null : <p className="field-fault">{finding.fault}</p>}
      </td>
    </tr>
  );
}
