import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { Correspondence } from '../../rectification/correspondence';
import { ItemFacts } from '../../rectification/item-card';
import { rectificationOf } from '../../rectification/rectification';
import type { Item, Standing } from '../../rectification/rectification';
import { StateMark } from '../../rectification/state-mark';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { faultAt } from '../form/faults';
import type { Field, FieldOf } from '../form/field';
import { isValues, listIn, textIn } from '../form/values';
import type { Values } from '../form/values';
import { OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';
import '../../rectification/rectification.css';

const at = 'data.results';

/** The evaluation item by item: what is known of each to the left, what was found to the right; what is filled in is recorded at once. */
export function EvaluationForm({ fields }: LayoutProps) {
  const { of, options } = useForm();
  const words = useWords();
  const { data, isPending } = useQuery(rectificationOf(of.id));
  const each = groupIn(fields);
  const asked = options['evaluation-items.open'] ?? [];
  // A form that another replaces in a moment would lose what is typed into it meanwhile.
  if (isPending) return <p role="status">{words.shell.loading}</p>;
  if (data === undefined || each === null || asked.length === 0) return <OneByOne fields={fields} />;
  const found = data.evaluations.at(-1)?.findings ?? [];
  const items = asked.flatMap(({ value }) => data.items.filter(({ n }) => n === Number(value)));
  return (
    <>
      <Progress items={items} />
      {items.map((item) => (
        <One key={item.n} item={item} each={each} standing={data} recorded={found.find((one) => one.item === item.n) ?? null} />
      ))}
    </>
  );
}

function groupIn(fields: readonly Field[]): FieldOf<'group'> | null {
  const list = fields.find(({ name }) => name === 'results');
  return list?.kind === 'list' && list.each.kind === 'group' ? list.each : null;
}

/** What is filled in, by item; a form begins with an empty entry that belongs to none. */
function useResults() {
  const { value, change } = useField(at);
  const all = listIn(value)
    .filter(isValues)
    .filter(({ item }) => item !== undefined);
  const of = (item: number) => all.find((one) => one['item'] === item);
  const put = (item: number, more: Values) => {
    const { item: _item, ...next } = { ...of(item), ...more };
    const filled = Object.values(next).some((one) => one !== undefined && one !== '');
    const others = all.filter((one) => one['item'] !== item);
    change(filled ? [...others, { item, ...next }] : others);
  };
  const clear = (item: number) => change(all.filter((one) => one['item'] !== item));
  return { all, of, put, clear };
}

const cardId = (n: number): string => `evaluate-${n}`;

function Progress({ items }: { readonly items: readonly Item[] }) {
  const { rectification } = useWords();
  const { all, of } = useResults();
  const { data } = useQuery(rectificationOf(useForm().of.id));
  const recorded = data?.evaluations.at(-1)?.findings.map(({ item }) => item) ?? [];
  const left = items.find(({ n }) => of(n) === undefined && !recorded.includes(n));
  const go = () => document.querySelector<HTMLElement>(`#${cardId(left?.n ?? 0)} input`)?.focus();
  return (
    <div className="moves evaluation-progress">
      <span role="status">{rectification.formProgress(new Set([...recorded, ...all.map((one) => one['item'])]).size, items.length)}</span>
      {left === undefined ? null : (
        <Button size="small" onClick={go}>
          {rectification.nextOne}
        </Button>
      )}
      <span className="quiet">{rectification.hint}</span>
    </div>
  );
}

interface OneProps {
  readonly item: Item;
  readonly each: FieldOf<'group'>;
  readonly standing: Standing;
  readonly recorded: Standing['evaluations'][number]['findings'][number] | null;
}

function One({ item, each, standing, recorded }: OneProps) {
  const say = useSay();
  const { rectification } = useWords();
  const { of } = useForm();
  const named = (code: string): string => say(standing.words[code] ?? { zh: code, en: code });
  return (
    <section id={cardId(item.n)} className="evaluate" aria-label={say(item.title)}>
      <div>
        <h3>
          <span className="item-n">{rectification.n(item.n)}</span> {item.content ?? rectification.personal}
        </h3>
        <p className="item-state">
          <StateMark state={item.state} text={say(item.stateText)} />
        </p>
        <ItemFacts of={of} item={item} named={named} />
        {item.correspondence.length === 0 ? null : (
          <details>
            <summary>{rectification.before}</summary>
            <Correspondence lines={item.correspondence} caption={rectification.correspondence(rectification.n(item.n))} named={named} />
          </details>
        )}
      </div>
      <div>
        {recorded === null ? null : <p className="quiet">{rectification.recordedAs(say(recorded.resultText), recorded.evidence)}</p>}
        <Finding item={item} each={each} />
      </div>
    </section>
  );
}

/** Result, evidence and remark as the form of the command has them. */
function Finding({ item: { n, title }, each }: Pick<OneProps, 'item' | 'each'>) {
  const say = useSay();
  const { rectification, command } = useWords();
  const { faults } = useForm();
  const { disabled } = useField(at);
  const { all, of, put, clear } = useResults();
  const own = of(n);
  const index = own === undefined ? -1 : all.indexOf(own);
  const faultOf = (name: string): string | null => {
    const fault = faultAt(faults, `${at}.${index}.${name}`);
    return fault === null ? null : say(fault);
  };
  return (
    <>
      {each.fields.map((field) => {
        const { name } = field;
        if (name === 'item') return null;
        const id = `${cardId(n)}-${name}`;
        const fault = faultOf(name);
        const label = `${say(title)} ${say(field.title)}`;
        return (
          <div key={name} className="field">
            <label htmlFor={id}>
              {say(field.title)}
              {field.required ? null : <span className="field-optional">{command.optional}</span>}
            </label>
            {field.kind === 'choice' ? (
              <Radio.Group
                id={id}
                aria-label={label}
                value={own?.[name]}
                disabled={disabled}
                options={field.choices.map(({ value, words }) => ({ value, label: say(words) }))}
                onChange={({ target }) => put(n, { [name]: String(target.value) })}
              />
            ) : (
              <Input.TextArea
                id={id}
                aria-label={label}
                value={textIn(own?.[name])}
                disabled={disabled}
                rows={field.required ? 3 : 1}
                className="field-grows"
                status={fault === null ? '' : 'error'}
                maxLength={field.kind === 'text' ? field.longest : 200}
                onChange={({ target }) => put(n, { [name]: target.value })}
              />
            )}
            {fault === null ? null : (
              <p role="alert" className="field-fault">
                {fault}
              </p>
            )}
          </div>
        );
      })}
      {own === undefined ? null : (
        <Button size="small" type="text" disabled={disabled} onClick={() => clear(n)}>
          {rectification.clear}
        </Button>
      )}
    </>
  );
}
