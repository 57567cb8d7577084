import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, ask } from '../api/client';
import { useWords } from '../text/language';
import { clearing } from './clearing';

interface Props {
  readonly id: string;
  /** Division code; null while none is chosen. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

/** A place of the whole country, found by name, pinyin or initials; the choice is shown with all above it. */
export function PlaceSelect({ id, value, onChange }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['places', q],
    queryFn: () => ask(api.GET('/api/places', { params: { query: { q, limit: 20 } } })),
    enabled: q !== '',
    staleTime: 600_000,
  });
  const chosen = useQuery({
    queryKey: ['place', value],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code: value ?? '' } } })),
    enabled: value !== null,
    staleTime: 600_000,
  });
  const places = q === '' ? [] : (found.data?.places ?? []);
  const options = places.map(({ code, name, within, abolished }) => {
    const whole = `${within}${name}`;
    return { value: code, label: abolished ? words.law.abolished(whole) : whole };
  });
  const named =
    value === null
      ? null
      : { value, label: options.find((option) => option.value === value)?.label ?? chosen.data?.fullName ?? words.shell.loading };
  return (
    <Select
      id={id}
      className="wide"
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      labelInValue
      allowClear={clearing(words)}
      value={named}
      placeholder={words.law.placeHint}
      options={options}
      loading={found.isFetching}
      notFoundContent={q === '' ? words.law.placeHint : found.isFetching ? words.shell.loading : words.law.placeNone}
      onChange={(next: { readonly value: string } | undefined) => {
        setTyped('');
        onChange(next?.value ?? null);
      }}
    />
  );
}
