import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { clearing } from '../../parts/clearing';
import { useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { listIn, textIn } from '../form/values';
import type { Value } from '../form/values';
import { useOrgansNamed, usePlace } from './register';

interface Known {
  readonly value: string;
  readonly label: string;
}

const placeOf = (organ: string): string => organ.slice(0, 6);
const isOrgan = (value: string): boolean => /^\d{6}-/.test(value);

/** Names of the organs that are chosen, and those of the places that the case has to do with and above it, which are proposed before anything is typed. */
export function useKnownOrgans(chosen: readonly string[]): readonly Known[] {
  const { of, now } = useForm();
  const on = now.slice(0, 10);
  const above = usePlace(of.place, on).data?.versions.at(-1)?.parent ?? null;
  const top = usePlace(above, on).data?.versions.at(-1)?.parent ?? null;
  const near = [of.responsible ?? '', of.place, above ?? '', top ?? ''].filter((id) => id !== '').map(placeOf);
  const codes = [...new Set([...near, ...chosen.filter(isOrgan).map(placeOf)])];
  const places = useQueries({
    queries: codes.map((code) => ({
      queryKey: ['place', code, on],
      queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code }, query: { on } } })),
      staleTime: 600_000,
    })),
  });
  return places.flatMap(({ data }) => (data?.organs ?? []).map(({ id, name }) => ({ value: id, label: name })));
}

/** The organs to choose from: those that are near, and those whose name holds what is typed. */
export function useOrganChoice(chosen: readonly string[]) {
  const { now } = useForm();
  const [typed, setTyped] = useState('');
  const found = useOrgansNamed(typed, now.slice(0, 10));
  const near = useKnownOrgans(chosen);
  const searched = (found.data?.organs ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const matching = typed.trim() === '' ? near : near.filter(({ label }) => label.includes(typed.trim()));
  const options = [...new Map([...matching, ...searched].map((one) => [one.value, one])).values()];
  const nameOf = (id: string) => [...near, ...searched].find(({ value }) => value === id)?.label ?? (isOrgan(id) ? '…' : id);
  return { options, nameOf, typed, setTyped, searching: found.isFetching };
}

export function OrganField({ field, path }: { readonly field: FieldOf<'organ'>; readonly path: string }) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const chosen = textIn(value);
  const { options, nameOf, typed, setTyped, searching } = useOrganChoice(chosen === '' ? [] : [chosen]);
  // An organ that is in no register stands by its name, where the form lets it.
  const free =
    field.others === 'by-name' && typed.trim() !== '' ? [{ value: typed.trim(), label: words.command.asTyped(typed.trim()) }] : [];
  return (
    <Row field={field} id={id} fault={fault}>
      <Select
        {...described(id, fault)}
        value={chosen === '' ? null : { value: chosen, label: nameOf(chosen) }}
        labelInValue
        disabled={disabled}
        allowClear={clearing(words)}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={words.command.organSearch}
        loading={searching}
        notFoundContent={searching ? words.shell.loading : words.command.notFound}
        options={[...options, ...free]}
        className="field-wide"
        onChange={(next: Known | undefined) => change(next?.value)}
      />
    </Row>
  );
}

interface ManyProps {
  readonly field: FieldOf<'list'>;
  readonly path: string;
}

/** Several organs in one field. */
export function OrgansField({ field, path }: ManyProps) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const chosen = listIn(value).map(textIn);
  const { options, nameOf, setTyped, searching } = useOrganChoice(chosen);
  return (
    <Row field={field} id={id} fault={fault} span="all">
      <Select
        {...described(id, fault)}
        mode="multiple"
        value={chosen.map((one) => ({ value: one, label: nameOf(one) }))}
        labelInValue
        disabled={disabled}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={words.command.organSearch}
        loading={searching}
        notFoundContent={searching ? words.shell.loading : words.command.notFound}
        options={options}
        maxCount={field.most}
        className="field-wide"
        onChange={(next: readonly Known[]) => change(next.map((one): Value => one.value))}
      />
    </Row>
  );
}
