import { AutoComplete, Input, InputNumber, Select, Radio } from 'antd';
import { clearing } from '../../parts/clearing';
import { useSession } from '../../session/session';
import { useSay, useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { textIn } from '../form/values';
import type { Value } from '../form/values';

interface Props<F> {
  readonly field: F;
  readonly path: string;
}

export function TextField({ field, path }: Props<FieldOf<'text'>>) {
  const { id, value, change, fault, disabled } = useField(path);
  const common = { ...described(id, fault), value: textIn(value), disabled, maxLength: field.longest };
  return (
    <Row field={field} id={id} fault={fault} span={field.lines === 'one' ? 'one' : 'all'}>
      {field.lines === 'one' ? (
        <Input {...common} onChange={({ target }) => change(target.value)} />
      ) : (
        <Input.TextArea {...common} rows={3} className="field-grows" onChange={({ target }) => change(target.value)} />
      )}
    </Row>
  );
}

/** A name of a person: any, with the reader's own proposed. */
export function PersonField({ field, path }: Props<FieldOf<'person'>>) {
  const { id, value, change, fault, disabled } = useField(path);
  const { who } = useSession();
  const options = who === null || textIn(value) !== '' ? [] : [{ value: who.name }];
  return (
    <Row field={field} id={id} fault={fault}>
      <AutoComplete
        {...described(id, fault)}
        value={textIn(value)}
        disabled={disabled}
        options={options}
        onChange={change}
        className="field-wide"
      >
        <Input maxLength={60} />
      </AutoComplete>
    </Row>
  );
}

/** The short name of something new; one is proposed. */
export function RefField({ field, path }: Props<FieldOf<'ref'>>) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const said = field.help ?? { zh: words.command.refHelp, en: words.command.refHelp };
  return (
    <Row field={{ ...field, help: said }} id={id} fault={fault}>
      <Input
        {...described(id, fault)}
        value={textIn(value)}
        disabled={disabled}
        maxLength={40}
        className="field-short"
        onChange={({ target }) => change(target.value)}
      />
    </Row>
  );
}

export function NumberField({ field, path }: Props<FieldOf<'count' | 'amount'>>) {
  const { id, value, change, fault, disabled } = useField(path);
  const say = useSay();
  const { unit, least, most, kind } = field;
  return (
    <Row field={field} id={id} fault={fault}>
      <InputNumber
        controls={false}
        {...described(id, fault)}
        value={typeof value === 'number' ? value : null}
        disabled={disabled}
        min={least}
        max={most}
        {...(kind === 'count' ? { precision: 0 } : {})}
        {...(unit === null ? {} : { suffix: say(unit) })}
        className="field-short"
        onChange={(next) => change(typeof next === 'number' ? next : undefined)}
      />
    </Row>
  );
}

// So many are seen at one look; more are searched.
const mostAtOnce = 4;

export function ChoiceField({ field, path }: Props<FieldOf<'choice'>>) {
  const say = useSay();
  return <OneOf field={field} path={path} options={field.choices.map(({ value, words }) => ({ value, label: say(words) }))} />;
}

/** An earlier item of the case. */
export function ItemField({ field, path }: Props<FieldOf<'item'>>) {
  const say = useSay();
  const words = useWords();
  const { options } = useForm();
  const { id, fault } = useField(path);
  const items = (options[field.from] ?? []).map(({ value, words: said }) => ({ value, label: say(said) }));
  if (items.length > 0) return <OneOf field={field} path={path} options={items} />;
  return (
    <Row field={field} id={id} fault={fault}>
      <p id={id} className="quiet">
        {words.command.noItems}
      </p>
    </Row>
  );
}

interface OneOfProps {
  readonly field: FieldOf<'choice' | 'item'>;
  readonly path: string;
  readonly options: readonly { readonly value: string | number; readonly label: string }[];
}

function OneOf({ field, path, options }: OneOfProps) {
  const words = useWords();
  const { id, value, change, fault, disabled } = useField(path);
  const few = options.length <= mostAtOnce && options.every(({ label }) => label.length <= 24);
  const chosen = typeof value === 'string' || typeof value === 'number' ? value : undefined;
  if (!few)
    return (
      <Row field={field} id={id} fault={fault}>
        <Select
          {...described(id, fault)}
          value={chosen ?? null}
          disabled={disabled}
          allowClear={field.required ? false : clearing(words)}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...options]}
          className="field-wide"
          onChange={(next: Value) => change(next ?? undefined)}
        />
      </Row>
    );
  return (
    <Row field={field} id={id} fault={fault} holds="group">
      <Radio.Group value={chosen} disabled={disabled} onChange={({ target }) => change(target.value as Value)}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            onClick={() => (!field.required && chosen === option.value ? change(undefined) : undefined)}
          >
            {option.label}
          </Radio>
        ))}
      </Radio.Group>
    </Row>
  );
}
