import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, ask } from '../api/client';
import { clearing } from '../parts/clearing';
import { useWords } from '../text/language';
import type { OrganKind } from './kinds';

export interface KnownOrgan {
  readonly id: string;
  readonly kind: OrganKind;
}

interface Props {
  // Given by the form.
  readonly id?: string;
  readonly value?: KnownOrgan;
  readonly onChange?: (organ: KnownOrgan | undefined) => void;
}

/** An organ of the register, found by its name. */
export function OrganField({ id = '', value, onChange = () => undefined }: Props) {
  const words = useWords();
  const { law, shell } = words;
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['organs', q],
    queryFn: () => ask(api.GET('/api/organs', { params: { query: { q, limit: 20 } } })),
    enabled: q !== '',
  });
  const organs = found.data?.organs ?? [];
  const choose = (chosen: string | undefined) => {
    const organ = organs.find((one) => one.id === chosen);
    onChange(organ === undefined || !isOrganKind(organ.kind) ? undefined : { id: organ.id, kind: organ.kind });
  };
  return (
    <Select
      id={id}
      className="wide"
      allowClear={clearing(words)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value?.id ?? null}
      placeholder={law.organHint}
      options={organs.map((organ) => ({ value: organ.id, label: organ.name }))}
      notFoundContent={q === '' ? law.organHint : found.isFetching ? shell.loading : law.placeNone}
      onChange={(chosen: string | null) => choose(chosen ?? undefined)}
    />
  );

  function isOrganKind(kind: string): kind is OrganKind {
    return Object.hasOwn(law.organKinds, kind);
  }
}
