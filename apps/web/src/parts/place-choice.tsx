import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../text/language';
import { clearing } from './clearing';
import { placeOf, placesLike } from './places';
import './choices.css';

interface Props {
  /** Division code; undefined for the whole country. */
  readonly place: string | undefined;
  readonly choose: (code: string | undefined) => void;
}

/** A place with all that lies below it, found by name, pinyin or initials. */
export function PlaceChoice({ place, choose }: Props) {
  const words = useWords();
  const { cases } = words;
  const id = useId();
  const [typed, type] = useState('');
  const found = useQuery(placesLike(typed.trim()));
  const chosen = useQuery({ ...placeOf(place ?? ''), enabled: place !== undefined });
  const options = (found.data?.places ?? []).map(({ code, name, within }) => ({ value: code, label: `${within}${name}` }));
  const shown = place === undefined ? [] : [{ value: place, label: cases.withBelow(chosen.data?.fullName ?? place) }];
  return (
    <div className="choices">
      <label htmlFor={id} className="choices-title">
        {cases.place}
      </label>
      <Select
        id={id}
        className="choices-field"
        allowClear={clearing(words)}
        value={place}
        placeholder={cases.wholeCountry}
        showSearch={{ filterOption: false, onSearch: type }}
        notFoundContent={null}
        options={typed.trim() === '' ? shown : options}
        onChange={(code: string | undefined) => {
          type('');
          choose(code);
        }}
      />
    </div>
  );
}
