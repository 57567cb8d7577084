import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Case } from '../api/client';
import { Refused } from '../api/client';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import type { Who } from '../session/session';
import { useSay, useWords } from '../text/language';
import { AccidentSheet } from './accident-sheet';
import { dutyQuery, organOf, placeQuery } from './duty-query';
import { useKept } from './kept';
import { ReportFields } from './report-fields';
import { bodyOf, faultsIn, faultsOf, reportIn } from './report-form';
import type { Faults } from './report-form';
import { SendingFailure } from './sending-failure';
import { useSentOnce } from './sent-once';
import './duty.css';

/** 接报登记: three answers open the case; then at once how grave it may be, whom to tell, and the texts. */
export function ReportAccident() {
  const words = useWords();
  const { who } = useSession();
  const { hash } = useLocation();
  return (
    <>
      <div className="duty-head">
        <h1 className="page-title">{words.intake.title}</h1>
        <Link to="/duty">{words.intake.toDesk}</Link>
      </div>
      {who === null ? null : hash === '' ? <ReportForm who={who} /> : <Answer caseId={hash} />}
    </>
  );
}

function ReportForm({ who }: { readonly who: Who }) {
  const words = useWords();
  const say = useSay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [report, change, clear] = useKept(who.account, 'report', reportIn);
  const [found, setFound] = useState<Faults>({});
  const place = useQuery({ ...placeQuery(report.place?.code ?? ''), enabled: report.place !== null });
  const receiver = report.place === null ? null : organOf(place.data, 'emergency-department');
  const sending = useSentOnce<Case>(who.account, 'report-accident', ({ id }) => {
    clear();
    void queries.invalidateQueries({ queryKey: ['duty'] });
    void navigate({ to: '/duty/report', hash: id });
  });
  const refused = sending.state === 'ready' && sending.failure instanceof Refused ? faultsOf(sending.failure.problem, say) : {};
  const faults = { ...refused, ...found };
  const submit = async () => {
    // Until the organs of the place have been read nobody can say that it has none; the press is not lost meanwhile.
    const read = report.place === null ? undefined : await queries.ensureQueryData(placeQuery(report.place.code)).catch(() => undefined);
    const organ = organOf(read, 'emergency-department');
    const wrong = faultsIn(report, organ?.id ?? null, words);
    setFound(wrong);
    if (Object.keys(wrong).length === 0 && organ !== null) sending.give([{ path: '/api/cases', body: bodyOf(report, organ.id, who) }]);
  };
  const count = Object.keys(faults).length;
  return (
    <form
      className="sheet intake"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {count === 0 ? null : <Alert type="error" role="alert" showIcon title={faults.form ?? words.intake.faults(count)} />}
      <ReportFields {...{ report, change, faults }} locked={sending.state !== 'ready'} organName={receiver?.name ?? null} />
      <div className="intake-foot">
        <Button type="primary" htmlType="submit" loading={sending.state === 'sending'} disabled={sending.state === 'unanswered'}>
          {words.intake.submit}
        </Button>
        <Button onClick={clear} disabled={sending.state !== 'ready'}>
          {words.intake.clear}
        </Button>
        <span className="quiet">{words.intake.kept}</span>
      </div>
      {sending.state === 'ready' ? null : <SendingFailure sending={sending} />}
    </form>
  );
}

function Answer({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const read = useQuery(dutyQuery(null));
  const accident = read.data?.accidents.find(({ case: { id } }) => id === caseId);
  return (
    <>
      <Alert
        type="success"
        role="status"
        showIcon
        title={words.intake.done}
        action={<Link to="/duty/report">{words.intake.another}</Link>}
      />
      <Reading of={read} empty={() => accident === undefined} emptyText={words.duty.allTold}>
        {() => (accident === undefined ? null : <AccidentSheet accident={accident} readAt={read.dataUpdatedAt} />)}
      </Reading>
    </>
  );
}
