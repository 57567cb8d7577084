import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { api, ask } from '../api/client';
import { useWords } from '../text/language';
import type { Report } from './report-form';

interface Props {
  readonly id: string;
  readonly value: Report['place'];
  readonly disabled: boolean;
  readonly fault: string | undefined;
  readonly describedBy: string;
  readonly change: (place: Report['place']) => void;
}

const quietMs = 200;

/** A place anywhere in the country, by name, pinyin or initials. */
export function PlaceField({ id, value, disabled, fault, describedBy, change }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim());
  const found = useQuery({
    queryKey: ['places', asked],
    queryFn: () => ask(api.GET('/api/places', { params: { query: { q: asked } } })),
    enabled: asked !== '',
    staleTime: Infinity,
  });
  const places = asked === '' ? [] : (found.data?.places ?? []);
  const options = places.map(({ code, name, within, abolished }) => ({
    value: code,
    label: `${within}${name}${abolished ? ` · ${words.intake.placeGone}` : ''}`,
    name,
    disabled: abolished,
  }));
  // What was chosen before, or kept from an earlier day, reads by its name although nothing has been searched.
  const kept = value === null ? [] : [{ value: value.code, label: `${value.within}${value.name}`, name: value.name, disabled: false }];
  return (
    <Select
      id={id}
      aria-describedby={describedBy}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={words.intake.placeHint}
      disabled={disabled}
      {...(fault === undefined ? {} : { status: 'error' as const, 'aria-invalid': true })}
      value={value?.code ?? null}
      options={options.length > 0 ? options : kept}
      loading={found.isFetching}
      notFoundContent={asked === '' || found.isFetching ? null : words.intake.placeNone}
      onChange={(chosen) => {
        const place = places.find(({ code }) => code === chosen);
        if (place !== undefined) change({ code: place.code, name: place.name, within: place.within });
      }}
    />
  );
}

/** What was typed, once the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), quietMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
