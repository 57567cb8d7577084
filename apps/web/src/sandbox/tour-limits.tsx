import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { api, ask } from '../api/client';
import type { Clock } from '../api/client';
import { endShown, instantShown } from '../format/moment';
import { Light } from '../parts/light';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';

/** What runs in the case of the tour, by its own today. */
export function TourLimits({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const say = useSay();
  const { sandbox } = words;
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => ask(api.GET('/api/cases/{case}', { params: { path: { case: caseId } } })),
  });
  const columns: TableColumnsType<Clock> = [
    { title: sandbox.limit, key: 'title', render: (_none, { title }) => say(title) },
    { title: sandbox.end, key: 'end', render: (_none, { dueAt }) => (dueAt === null ? '' : endShown(dueAt, words)) },
    {
      title: sandbox.state,
      key: 'state',
      render: (_none, { light, statusText, leftText }) => (
        <>
          <Light light={light} /> {say(statusText)} {leftText === null ? null : <span className="quiet">{say(leftText)}</span>}
        </>
      ),
    },
  ];
  return (
    <section className="sheet" aria-labelledby="tour-limits">
      <h2 id="tour-limits">{sandbox.limits}</h2>
      <Reading of={found}>
        {({ clocks, today }) => {
          const running = clocks.filter(({ status }) => status === 'running' || status === 'paused' || status === 'overdue');
          return (
            <>
              <p className="quiet">{sandbox.today(instantShown(today, words))}</p>
              {running.length === 0 ? (
                <p>{sandbox.noLimits}</p>
              ) : (
                <Table
                  size="small"
                  pagination={false}
                  rowKey={({ stream, id }) => `${stream ?? ''} ${id}`}
                  columns={columns}
                  dataSource={running}
                  scroll={{ x: 480 }}
                />
              )}
            </>
          );
        }}
      </Reading>
    </section>
  );
}
