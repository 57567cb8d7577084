import { Select } from 'antd';
import { useState } from 'react';
import { clearing } from '../../parts/clearing';
import { useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { textIn } from '../form/values';
import { usePlace, usePlacesNamed } from './register';

/** A place of the whole country, by its name, pinyin or initials. */
export function PlaceField({ field, path }: { readonly field: FieldOf<'place'>; readonly path: string }) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const { now } = useForm();
  const on = now.slice(0, 10);
  const [typed, setTyped] = useState('');
  const chosen = textIn(value);
  const found = usePlacesNamed(typed, on);
  const known = usePlace(chosen === '' ? null : chosen, on);
  const options = (found.data?.places ?? []).map(({ code, name, within }) => ({ value: code, label: `${within}${name}` }));
  const shown = options.find((one) => one.value === chosen)?.label ?? known.data?.fullName ?? '…';
  return (
    <Row field={field} id={id} fault={fault}>
      <Select
        {...described(id, fault)}
        value={chosen === '' ? null : { value: chosen, label: shown }}
        labelInValue
        disabled={disabled}
        allowClear={clearing(words)}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={words.command.placeSearch}
        loading={found.isFetching}
        notFoundContent={typed.trim() === '' ? words.command.placeSearch : words.command.notFound}
        options={options}
        className="field-wide"
        onChange={(next: { readonly value: string; readonly label: string } | undefined) => change(next?.value)}
      />
    </Row>
  );
}
