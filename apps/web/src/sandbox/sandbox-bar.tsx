import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { api, ask } from '../api/client';
import { beijingOf, instantOf, instantShown } from '../format/moment';
import { Failure } from '../parts/reading';
import { useSession } from '../session/session';
import { useWords } from '../text/language';
import { Fired } from './fired';
import { monthLater } from './month-later';
import { advance } from './play';
import './sandbox.css';

/** In a sandbox each case has its own today: this bar moves that of one case. In a real installation there is none. */
export function SandboxBar({ caseId }: { readonly caseId: string }) {
  const { who } = useSession();
  return who?.sandbox === true ? <Bar caseId={caseId} /> : null;
}

function Bar({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const { sandbox } = words;
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => ask(api.GET('/api/cases/{case}', { params: { path: { case: caseId } } })),
  });
  const moving = useMutation({
    mutationFn: async (to: string) => ({ to, fired: await advance(caseId, to) }),
    onSettled: () => queries.invalidateQueries(),
  });
  if (found.data === undefined) return null;
  const { today, streams } = found.data;
  const due = streams.flatMap(({ ended, nextDueAt }) => (ended || nextDueAt === null ? [] : [nextDueAt])).sort()[0];
  const { day, time } = beijingOf(today);
  const move = (to: string) => moving.mutate(to);
  return (
    <div className="sandbox-bar no-print" role="region" aria-label={sandbox.bar}>
      <div className="sandbox-line">
        <strong>{sandbox.bar}</strong>
        <span>{sandbox.today(instantShown(today, words))}</span>
        <Button size="small" loading={moving.isPending} disabled={due === undefined} onClick={() => due !== undefined && move(due)}>
          {due === undefined ? sandbox.nothingDue : sandbox.nextDueAt(instantShown(due, words))}
        </Button>
        <Button size="small" disabled={moving.isPending} onClick={() => move(new Date(Date.parse(today) + 86_400_000).toISOString())}>
          {sandbox.day}
        </Button>
        <Button size="small" disabled={moving.isPending} onClick={() => move(instantOf(monthLater(day), time))}>
          {sandbox.month}
        </Button>
        <Link to="/tour">{sandbox.tour}</Link>
      </div>
      {moving.isError ? <Failure error={moving.error} /> : null}
      {moving.data === undefined ? null : (
        <Alert
          type="info"
          closable
          onClose={() => moving.reset()}
          title={sandbox.moved(instantShown(moving.data.to, words), moving.data.fired.length)}
          description={moving.data.fired.length === 0 ? null : <Fired fired={moving.data.fired} />}
        />
      )}
    </div>
  );
}
