import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { beijingOf, dayShown } from '../../format/moment';
import { clearing } from '../../parts/clearing';
import { useSay, useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { textIn } from '../form/values';
import { usePaused } from './register';

/** Another case: those that look like the same accident first, others by a word of their name. */
export function CaseField({ field, path }: { readonly field: FieldOf<'case'>; readonly path: string }) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const say = useSay();
  const { of } = useForm();
  const [typed, setTyped] = useState('');
  const text = usePaused(typed.trim());
  const found = useQuery({
    queryKey: ['cases-named', text],
    queryFn: () => ask(api.GET('/api/cases', { params: { query: { text, limit: 20 } } })),
    enabled: text !== '',
  });
  const alike = of.duplicates.map(({ id: other, name, alikeText }) => ({ value: other, label: words.time.with(name, say(alikeText)) }));
  const searched = (found.data?.cases ?? [])
    .filter((one) => one.id !== of.id)
    .map(({ id: other, name, occurredAt }) => ({ value: other, label: words.time.with(name, dayShown(beijingOf(occurredAt).day, words)) }));
  return (
    <Row field={field} id={id} fault={fault}>
      <Select
        {...described(id, fault)}
        value={textIn(value) === '' ? null : textIn(value)}
        disabled={disabled}
        allowClear={clearing(words)}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={words.command.caseSearch}
        loading={found.isFetching}
        notFoundContent={words.command.notFound}
        options={text === '' ? alike : searched}
        className="field-wide"
        onChange={(next: string | null) => change(next ?? undefined)}
      />
    </Row>
  );
}
