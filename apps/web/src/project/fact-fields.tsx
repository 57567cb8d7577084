import { CloseOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { DayInput } from '../parts/day-input';
import { useSay, useWords } from '../text/language';
import type { FactRow, FactWord, Faults } from './asked';
import { Field } from '../parts/field';

interface Props {
  readonly row: FactRow;
  readonly facts: readonly FactWord[];
  readonly faults: Faults;
  readonly onChange: (row: FactRow) => void;
  readonly onRemove: () => void;
}

/** One fact: which, when, and what else belongs to a fact of its kind. */
export function FactFields({ row, facts, faults, onChange, onRemove }: Props) {
  const words = useWords();
  const say = useSay();
  const { project } = words;
  const word = facts.find(({ fact }) => fact === row.fact);
  const idOf = (field: string) => `fact-${row.key}-${field}`;
  const faultOf = (field: string) => faults.get(`${row.key}.${field}`);
  const options = facts.map(({ fact, title }) => ({ value: fact, label: say(title) }));
  const choose = (fact: string) => onChange({ ...row, fact, value: '', days: null, ref: '' });
  return (
    <div className="fact-row">
      <Field id={idOf('fact')} label={project.fact} fault={faultOf('fact')}>
        <Select
          id={idOf('fact')}
          showSearch={{ optionFilterProp: 'label' }}
          value={row.fact}
          placeholder={project.factHint}
          options={options}
          onChange={choose}
        />
      </Field>
      <Field id={idOf('day')} label={project.day} fault={faultOf('at')}>
        <DayInput id={idOf('day')} value={row.day} onChange={(day) => onChange({ ...row, day })} />
      </Field>
      <Field id={idOf('time')} label={project.time}>
        <Input
          id={idOf('time')}
          value={row.time}
          maxLength={5}
          placeholder={project.timeHint}
          onChange={({ target }) => onChange({ ...row, time: target.value })}
        />
      </Field>
      <More row={row} word={word} idOf={idOf} faultOf={faultOf} onChange={onChange} />
      <Button
        type="text"
        className="fact-remove"
        icon={<CloseOutlined aria-hidden />}
        aria-label={word === undefined ? project.removeEmpty : project.remove(say(word.title))}
        onClick={onRemove}
      />
    </div>
  );
}

interface MoreProps extends Pick<Props, 'row' | 'onChange'> {
  readonly word: FactWord | undefined;
  readonly idOf: (field: string) => string;
  readonly faultOf: (field: string) => string | undefined;
}

function More({ row, word, idOf, faultOf, onChange }: MoreProps) {
  const say = useSay();
  const { project } = useWords();
  if (word === undefined) return null;
  const values = word.values.map(({ code, title }) => ({ value: code, label: say(title) }));
  return (
    <>
      {values.length === 0 ? null : (
        <Field id={idOf('value')} label={project.value} fault={faultOf('value')}>
          <Select
            id={idOf('value')}
            value={row.value === '' ? null : row.value}
            options={values}
            onChange={(value: string) => onChange({ ...row, value })}
          />
        </Field>
      )}
      {word.days === 'none' ? null : (
        <Field id={idOf('days')} label={project.days} fault={faultOf('days')}>
          <InputNumber
            controls={false}
            id={idOf('days')}
            min={1}
            max={3650}
            value={row.days}
            onChange={(days) => onChange({ ...row, days })}
          />
        </Field>
      )}
      {word.ref === 'none' ? null : (
        <Field id={idOf('ref')} label={project.ref} fault={faultOf('ref')}>
          <Input
            id={idOf('ref')}
            value={row.ref}
            maxLength={80}
            placeholder={project.refHint}
            title={project.refHelp}
            onChange={({ target }) => onChange({ ...row, ref: target.value })}
          />
        </Field>
      )}
    </>
  );
}
