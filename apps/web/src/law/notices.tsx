import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { components } from '../api/schema';
import { dayShown } from '../format/moment';
import { useWords } from '../text/language';
import { noticeTitle, spansShown } from './notice-words';

type Notice = components['schemas']['CalendarYear']['notices'][number];

export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords();
  const { law } = words;
  const columns: TableColumnsType<Notice> = [
    {
      title: law.notices,
      key: 'title',
      width: '26%',
      render: (_none, { id, note }) => (
        <>
          <strong>{noticeTitle(id, words)}</strong>
          {note === null ? null : <div className="quiet">{note}</div>}
        </>
      ),
    },
    { title: law.number, key: 'number', width: '15%', render: (_none, { number }) => number ?? law.unknown },
    {
      title: law.issuedOn,
      key: 'issuedOn',
      width: '11%',
      render: (_none, { issuedOn }) => (issuedOn === null ? law.unknown : dayShown(issuedOn, words)),
    },
    { title: law.off, key: 'off', render: (_none, { off }) => spansShown(off, words) },
    { title: law.worked, key: 'worked', width: '16%', render: (_none, { worked }) => spansShown(worked, words) },
    { title: law.origin, key: 'origin', width: '9%', render: (_none, { recorded }) => (recorded ? law.recorded : law.ofRelease) },
  ];
  return <Table size="small" pagination={false} rowKey="id" columns={columns} dataSource={[...notices]} scroll={{ x: 860 }} />;
}
