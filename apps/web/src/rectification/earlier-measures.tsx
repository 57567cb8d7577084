import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { StateMark } from './state-mark';

type Earlier = components['schemas']['EarlierMeasures']['items'][number];

/** The items of earlier accidents of the same unit, or of the same kind nearby: whether they were carried out is part of this one. */
export function EarlierMeasures({ id }: { readonly id: string }) {
  const say = useSay();
  const { rectification, work } = useWords();
  const { data } = useQuery({
    queryKey: ['case', id, 'earlier-measures'],
    queryFn: () => ask(api.GET('/api/cases/{case}/earlier-measures', { params: { path: { case: id } } })),
  });
  if (data === undefined || data.items.length === 0) return null;
  const columns: readonly Column<Earlier>[] = [
    {
      key: 'title',
      title: rectification.item,
      kind: 'lead',
      cell: ({ caseId, title }) => (
        <Link to="/cases/$id" params={{ id: caseId }} search={{ tab: 'rectification' }}>
          {say(title)}
        </Link>
      ),
    },
    {
      key: 'case',
      title: work.case,
      cell: ({ caseName, alike }) => (
        <>
          {caseName}
          <div className="quiet">{rectification.alike[alike]}</div>
        </>
      ),
    },
    { key: 'addressee', title: rectification.addressee, cell: ({ addresseeName }) => say(addresseeName) },
    { key: 'state', title: rectification.state, cell: ({ state, stateText }) => <StateMark state={state} text={say(stateText)} /> },
  ];
  return (
    <section>
      <h2>{rectification.earlierItems}</h2>
      <Rows caption={rectification.earlierItems} columns={columns} rows={data.items} keyOf={({ caseId, n }) => `${caseId} ${n}`} />
    </section>
  );
}
