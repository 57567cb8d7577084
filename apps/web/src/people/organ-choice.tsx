import { Select } from 'antd';
import { useState } from 'react';
import { useOrgansNamed } from '../command/widgets/register';
import { Field } from '../parts/field';
import { useWords } from '../text/language';

interface Props {
  readonly organ: string;
  readonly name: string;
  readonly onChange: (organ: string) => void;
}

/** Whose people are shown: an organ of the register, found by its name. */
export function OrganChoice({ organ, name, onChange }: Props) {
  const { people, shell } = useWords();
  const [typed, setTyped] = useState('');
  const found = useOrgansNamed(typed, new Date().toISOString().slice(0, 10));
  const organs = (typed.trim() === '' ? [] : (found.data?.organs ?? [])).map((one) => ({ value: one.id, label: one.name }));
  const shown = organs.some(({ value }) => value === organ) ? organs : [{ value: organ, label: name }, ...organs];
  return (
    <Field id="people-organ" label={people.organ}>
      <Select
        id="people-organ"
        className="people-organ"
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={organ}
        placeholder={people.organHint}
        options={typed.trim() === '' ? shown : organs}
        notFoundContent={found.isFetching ? shell.loading : people.organNone}
        onChange={(chosen) => {
          setTyped('');
          onChange(chosen);
        }}
      />
    </Field>
  );
}
