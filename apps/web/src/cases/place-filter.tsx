import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { clearing } from '../parts/clearing';
import { useWords } from '../text/language';
import { placeOf, placesLike } from './cases';
import type { CaseSearch } from './case-search';

/** A place with all that lies below it, found by name, pinyin or initials. */
export function PlaceFilter({ search }: { readonly search: CaseSearch }) {
  const words = useWords();
  const { cases } = words;
  const navigate = useNavigate();
  const id = useId();
  const [typed, type] = useState('');
  const { place } = search;
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
          void navigate({ to: '/cases', search: { ...search, place: code } });
        }}
      />
    </div>
  );
}
