import { useQuery } from '@tanstack/react-query';
import { Button, Input, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { clearingText } from '../parts/clearing';
import { Reading } from '../parts/reading';
import { Field } from '../parts/field';
import { useWords } from '../text/language';
import { Entries } from './entries';
import { OrganForm } from './organ-form';
import { PlaceDrawer } from './place-drawer';
import { PlaceForm } from './place-form';
import { organKindShown } from './kinds';

type Place = components['schemas']['FoundPlaces']['places'][number];
type Organ = components['schemas']['FoundOrgans']['organs'][number];

/** Places and organs: what there is, what an administrator added, and how to add. */
export function RegisterTab() {
  const words = useWords();
  const { law } = words;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<'place' | 'organ' | null>(null);
  const q = useDeferredValue(typed.trim());
  return (
    <>
      <div className="sheet">
        <div className="law-asked no-print">
          <Field id="law-find" label={law.find}>
            <Input
              id="law-find"
              allowClear={clearingText(words)}
              maxLength={50}
              value={typed}
              placeholder={law.findHint}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          <div className="law-acts law-acts-low">
            <Button onClick={() => setOpen('place')}>{law.addPlace}</Button>
            <Button onClick={() => setOpen('organ')}>{law.addOrgan}</Button>
          </div>
        </div>
        {q === '' ? null : <Found q={q} />}
      </div>
      <Entries />
      {open === 'place' ? <PlaceForm onClose={() => setOpen(null)} /> : null}
      {open === 'organ' ? <OrganForm onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Found({ q }: { readonly q: string }) {
  const { law } = useWords();
  const [shown, setShown] = useState<string | null>(null);
  const places = useQuery({ queryKey: ['places', q], queryFn: () => ask(api.GET('/api/places', { params: { query: { q, limit: 20 } } })) });
  const organs = useQuery({ queryKey: ['organs', q], queryFn: () => ask(api.GET('/api/organs', { params: { query: { q, limit: 20 } } })) });
  const ofPlaces: TableColumnsType<Place> = [
    {
      title: law.name,
      key: 'name',
      render: (_none, { code, name, abolished }) => (
        <Button type="link" size="small" className="law-name" onClick={() => setShown(code)}>
          {abolished ? law.abolished(name) : name}
        </Button>
      ),
    },
    { title: law.within, key: 'within', render: (_none, { within }) => within },
    { title: law.kind, key: 'kind', width: 130, render: (_none, { kind }) => law.placeKinds[kind] },
    { title: law.code, key: 'code', width: 120, render: (_none, { code }) => code },
  ];
  const ofOrgans: TableColumnsType<Organ> = [
    { title: law.name, key: 'name', render: (_none, { name }) => name },
    { title: law.kind, key: 'kind', width: 240, render: (_none, { kind }) => organKindShown(kind, law) },
    { title: law.origin, key: 'origin', width: 160, render: (_none, { origin }) => law.organOrigins[origin] },
  ];
  return (
    <>
      <h3>{law.places}</h3>
      <Reading of={places} empty={(found) => found.places.length === 0} emptyText={law.placeNone}>
        {(found) => (
          <Table size="small" pagination={false} rowKey="code" columns={ofPlaces} dataSource={found.places} scroll={{ x: 560 }} />
        )}
      </Reading>
      <h3>{law.organs}</h3>
      <Reading of={organs} empty={(found) => found.organs.length === 0} emptyText={law.placeNone}>
        {(found) => <Table size="small" pagination={false} rowKey="id" columns={ofOrgans} dataSource={found.organs} scroll={{ x: 560 }} />}
      </Reading>
      {shown === null ? null : <PlaceDrawer code={shown} onClose={() => setShown(null)} />}
    </>
  );
}
