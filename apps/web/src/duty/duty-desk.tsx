import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { DutySound } from '../notices/duty-sound';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { AccidentSheet } from './accident-sheet';
import { DeskTable } from './desk-table';
import { dutyQuery } from './duty-query';
import { HandOver } from './hand-over';
import { Handovers } from './handovers';
import { Unsent } from './unsent';
import './duty.css';

/** 值班台: what a clerk at 23:00 still has to report, to whom, and with how many minutes left. */
export function DutyDesk() {
  const words = useWords();
  const read = useQuery(dutyQuery(null));
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [handing, setHanding] = useState(false);
  const accidents = read.data?.accidents ?? [];
  const first = accidents[0]?.case.id;
  const chosen = accidents.find(({ case: { id } }) => id === hash) ?? null;
  const choose = (id: string) => void navigate({ to: '/duty', hash: id, hashScrollIntoView: false });
  // The order changes with each report: what is worked on is held by its name, so that nobody records of another accident than he looks at.
  useEffect(() => {
    // Whoever goes to another page stands here, under its address, until that page is loaded.
    if (pathname !== '/duty' || hash !== '' || first === undefined) return;
    void navigate({ to: '/duty', hash: first, replace: true, hashScrollIntoView: false });
  }, [pathname, hash, first, navigate]);
  return (
    <>
      <div className="duty-head">
        <h1 className="page-title">{words.shell.duty}</h1>
        <Link className="duty-report" to="/duty/report">
          {words.duty.report}
        </Link>
        {accidents.length === 0 ? null : <Button onClick={() => setHanding(true)}>{words.duty.handOver}</Button>}
      </div>
      <DutySound />
      <Unsent />
      <section className="sheet">
        <h2>{words.duty.unreported}</h2>
        <Reading of={read} empty={(duty) => duty.accidents.length === 0} emptyText={words.duty.none}>
          {(duty) => <DeskTable accidents={duty.accidents} readAt={read.dataUpdatedAt} chosen={chosen?.case.id ?? null} choose={choose} />}
        </Reading>
      </section>
      {chosen === null ? (
        <p className="quiet">{hash === '' || read.data === undefined ? null : words.duty.reportedFully}</p>
      ) : (
        <AccidentSheet key={chosen.case.id} accident={chosen} readAt={read.dataUpdatedAt} />
      )}
      {read.data === undefined ? null : <Handovers handovers={read.data.handovers} />}
      {handing ? <HandOver accidents={accidents} readAt={read.dataUpdatedAt} close={() => setHanding(false)} /> : null}
    </>
  );
}
