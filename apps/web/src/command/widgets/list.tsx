import { Button, Checkbox, Input } from 'antd';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { faultAt } from '../form/faults';
import type { Field, FieldOf } from '../form/field';
import { entryOf } from '../form/first-values';
import { Row } from '../form/row';
import { isValues, listIn, textIn } from '../form/values';
import type { Value } from '../form/values';
import { Drawn } from './drawn';
import { DocumentsField } from './document';
import { OrgansField } from './organ';

interface Props {
  readonly field: FieldOf<'list'>;
  readonly path: string;
}

/** A list: what is picked stands in one control, what is written in a row each. */
export function ListField({ field, path }: Props) {
  switch (field.each.kind) {
    case 'organ':
      return <OrgansField field={field} path={path} />;
    case 'document':
      return <DocumentsField field={field} path={path} />;
    case 'choice':
      return <Ticked field={field} path={path} choices={field.each.choices} />;
    case 'item':
      return <TickedItems field={field} path={path} each={field.each} />;
    case 'group':
      return <Groups field={field} path={path} each={field.each} />;
    case 'list':
    case 'text':
    case 'place':
    case 'person':
    case 'case':
    case 'day':
    case 'instant':
    case 'time':
    case 'ref':
    case 'count':
    case 'amount':
      return <Lines field={field} path={path} each={field.each} />;
  }
}

/** The fault of a list, or of one of its entries where those have no place of their own. */
function useListFault(path: string, length: number): string | null {
  const { faults } = useForm();
  const say = useSay();
  const { fault } = useField(path);
  const within = Array.from({ length }, (_, index) => faultAt(faults, `${path}.${index}`)).find((one) => one !== null);
  return fault ?? (within == null ? null : say(within));
}

function Ticked({
  field,
  path,
  choices,
}: Props & { readonly choices: readonly { readonly value: string; readonly words: { zh: string; en: string } }[] }) {
  const say = useSay();
  const { id, value, change, disabled } = useField(path);
  const chosen = listIn(value).map(textIn);
  const fault = useListFault(path, chosen.length);
  return (
    <Row field={field} id={id} fault={fault} holds="group" span="all">
      <Checkbox.Group
        value={chosen}
        disabled={disabled}
        options={choices.map((one) => ({ value: one.value, label: say(one.words) }))}
        onChange={(next) => change(next)}
      />
    </Row>
  );
}

function TickedItems({ field, path, each }: Props & { readonly each: FieldOf<'item'> }) {
  const { options } = useForm();
  const words = useWords();
  const { id, fault } = useField(path);
  const items = options[each.from] ?? [];
  if (items.length > 0)
    return <Ticked field={field} path={path} choices={items.map(({ value, words: said }) => ({ value: String(value), words: said }))} />;
  return (
    <Row field={field} id={id} fault={fault} holds="group" span="all">
      <p className="quiet">{words.command.noItems}</p>
    </Row>
  );
}

/** Entries of one line each; a new one is begun by filling the empty line at the end. */
function Lines({ field, path, each }: Props & { readonly each: Field }) {
  const say = useSay();
  const words = useWords();
  const { id, value, change, disabled } = useField(path);
  const entries = listIn(value).map(textIn);
  const fault = useListFault(path, entries.length);
  const longest = each.kind === 'text' ? each.longest : 200;
  const shown = entries.length < field.most ? [...entries, ''] : entries;
  const set = (index: number, text: string) => {
    const next = shown.map((old, at) => (at === index ? text : old)).filter((one, at) => one !== '' || at < entries.length);
    change(next);
  };
  return (
    <Row field={field} id={id} fault={fault} holds="group" span="all">
      {shown.map((text, index) => (
        <div key={index} className="list-line">
          <Input
            aria-label={words.command.entry(say(field.title), index + 1)}
            value={text}
            disabled={disabled}
            maxLength={longest}
            onChange={({ target }) => set(index, target.value)}
          />
          {index < entries.length ? (
            <Button size="small" type="text" disabled={disabled} onClick={() => change(entries.filter((_, at) => at !== index))}>
              {words.command.remove}
            </Button>
          ) : null}
        </div>
      ))}
    </Row>
  );
}

/** Entries with fields of their own. */
function Groups({ field, path, each }: Props & { readonly each: FieldOf<'group'> }) {
  const say = useSay();
  const words = useWords();
  const { now } = useForm();
  const { id, value, change, disabled } = useField(path);
  const entries = listIn(value);
  const fault = useListFault(path, entries.length);
  const add = () => change([...entries, entryOf(each, now, entries.length)]);
  return (
    <Row field={field} id={id} fault={fault} holds="group" span="all">
      {entries.map((entry, index) => (
        <section key={keyOf(entry, index)} className="list-group" aria-label={words.command.entry(say(field.title), index + 1)}>
          <header>
            <strong>{words.command.entry(say(each.title.zh === '' ? field.title : each.title), index + 1)}</strong>
            <Button size="small" type="text" disabled={disabled} onClick={() => change(entries.filter((_, at) => at !== index))}>
              {words.command.remove}
            </Button>
          </header>
          <div className="fields">
            {each.fields.map((one) => (
              <Drawn key={one.name} field={one} path={`${path}.${index}.${one.name}`} />
            ))}
          </div>
        </section>
      ))}
      {entries.length < field.most ? (
        <Button size="small" disabled={disabled} onClick={add}>
          {words.command.add(say(field.title))}
        </Button>
      ) : null}
    </Row>
  );
}

function keyOf(entry: Value, index: number): string {
  const ref = isValues(entry) ? entry['ref'] : undefined;
  return typeof ref === 'string' ? `${index}-${ref.length > 0 ? 'named' : 'new'}` : String(index);
}
