import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';

type Entry = components['schemas']['RegisterEntry'];

/** What administrators recorded, the newest first, with the paper on which each entry rests. */
export function Entries() {
  const words = useWords();
  const { law } = words;
  const entries = useQuery({ queryKey: ['register'], queryFn: () => ask(api.GET('/api/register', { params: { query: { limit: 500 } } })) });
  const columns: TableColumnsType<Entry> = [
    { title: law.entry, key: 'kind', width: 100, render: (_none, { kind }) => law.entryKinds[kind] },
    { title: law.name, key: 'name', width: '22%', render: (_none, { name }) => <strong>{name}</strong> },
    {
      title: law.from,
      key: 'from',
      width: 124,
      className: 'law-nowrap',
      render: (_none, { from, to }) => (from === null ? '' : to === null ? law.since(from) : law.daySpan(from, to)),
    },
    {
      title: law.paper,
      key: 'paper',
      render: (_none, { paper: { title, number, issuedOn } }) => [title, number, issuedOn].filter((part) => part !== null).join(' '),
    },
    { title: law.reason, key: 'reason', width: '20%', render: (_none, { reason }) => reason },
    {
      title: law.recordedAt,
      key: 'at',
      width: 190,
      className: 'law-nowrap',
      render: (_none, { recordedAt }) => instantShown(recordedAt, words),
    },
  ];
  return (
    <section className="sheet" aria-labelledby="law-added">
      <h2 id="law-added">{law.added}</h2>
      <Reading of={entries} empty={(found) => found.entries.length === 0} emptyText={law.addedNone}>
        {(found) => (
          <Table
            size="small"
            pagination={found.entries.length > 20 ? { pageSize: 20 } : false}
            rowKey="n"
            columns={columns}
            dataSource={found.entries}
            scroll={{ x: 860 }}
          />
        )}
      </Reading>
    </section>
  );
}
