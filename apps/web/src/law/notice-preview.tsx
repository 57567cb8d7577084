import { Alert, Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { components } from '../api/schema';
import { dayShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { noticeTitle } from './notice-words';

type Preview = components['schemas']['NoticePreview'];
type Moved = Preview['dates'][number];
type ChangedDay = Preview['days'][number];

interface Props {
  readonly preview: Preview;
  readonly loading: boolean;
  readonly onLoad: () => void;
}

/** What a notice would change: days, and the ends of open cases. Nothing is recorded by showing it. */
export function NoticePreview({ preview, loading, onLoad }: Props) {
  const words = useWords();
  const say = useSay();
  const { law } = words;
  const { faults, days, dates } = preview;
  return (
    <div className="law-preview" aria-live="polite">
      <h3>{law.previewOf(noticeTitle(preview.notice, words))}</h3>
      <p className="quiet">
        {law.number} {preview.number ?? law.unknown} {law.issuedOn} {preview.issuedOn ?? law.unknown}
      </p>
      {faults.length === 0 ? null : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={law.faultsFound}
          description={faults.map(({ field, reason }) => (
            <div key={field}>{say(reason)}</div>
          ))}
        />
      )}
      <h3>{days.length === 0 ? law.noChangedDays : law.changedDays(days.length)}</h3>
      {days.length === 0 ? null : <Days days={days} />}
      <h3>{dates.length === 0 ? law.noChangedDates : law.changedDates(dates.length)}</h3>
      {preview.looked === 'all' ? null : <p className="quiet">{law.lookedSome}</p>}
      {dates.length === 0 ? null : <Dates dates={dates} />}
      <Button type="primary" disabled={faults.length > 0} loading={loading} onClick={onLoad}>
        {law.take}
      </Button>
    </div>
  );
}

/** Days that only become certain are many and tell nothing: those that are otherwise come first, the rest stays folded. */
function Days({ days }: { readonly days: readonly ChangedDay[] }) {
  const words = useWords();
  const { law } = words;
  const otherwise = days.filter(({ was, is }) => was.working !== is.working);
  const stateOf = ({ working, provisional }: ChangedDay['was']) => law.dayState(working ? law.works : law.rests, provisional);
  const columns: TableColumnsType<ChangedDay> = [
    { title: law.day, key: 'day', render: (_none, { day }) => dayShown(day, words) },
    { title: law.was, key: 'was', render: (_none, { was }) => stateOf(was) },
    { title: law.is, key: 'is', render: (_none, { is }) => stateOf(is) },
  ];
  return (
    <>
      {otherwise.length === 0 ? null : <Table size="small" pagination={false} rowKey="day" columns={columns} dataSource={otherwise} />}
      {days.length === otherwise.length ? null : <p className="quiet">{law.becomeCertain(days.length - otherwise.length)}</p>}
    </>
  );
}

function Dates({ dates }: { readonly dates: readonly Moved[] }) {
  const words = useWords();
  const say = useSay();
  const { law } = words;
  const shown = ({ dueDate, provisional }: Moved['was']) => law.dayState(dayShown(dueDate, words), provisional);
  const columns: TableColumnsType<Moved> = [
    {
      title: law.caseName,
      key: 'case',
      width: '36%',
      render: (_none, { caseId, caseName }) => <a href={`/cases/${caseId}`}>{caseName}</a>,
    },
    { title: law.limit, key: 'title', render: (_none, { title }) => say(title) },
    { title: law.was, key: 'was', render: (_none, { was }) => shown(was) },
    { title: law.is, key: 'is', render: (_none, { was, is }) => (was.dueDate === is.dueDate ? law.sameDay : shown(is)) },
  ];
  return (
    <Table
      size="small"
      pagination={dates.length > 20 ? { pageSize: 20 } : false}
      rowKey={({ caseId, clock }) => `${caseId} ${clock}`}
      columns={columns}
      dataSource={[...dates]}
    />
  );
}
