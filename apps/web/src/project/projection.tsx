import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask, Refused } from '../api/client';
import { Failure, Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { emptyAsked, faultsOf, faultsSaid, requestOf } from './asked';
import type { Asked, Faults, Vocabulary } from './asked';
import { Calculator } from './calculator';
import { FactsForm } from './facts-form';
import { Projected } from './projected';
import './project.css';

const none: Faults = new Map();

/** 期限测算与说明: dates from facts of nobody's case, and beside it the plain counting of days. */
export function Projection() {
  const words = useWords();
  const vocabulary = useQuery({ queryKey: ['facts'], queryFn: () => ask(api.GET('/api/facts')), staleTime: Infinity });
  return (
    <>
      <h1 className="page-title">{words.project.title}</h1>
      <p className="quiet no-print">{words.project.intro}</p>
      <div className="project">
        <Reading of={vocabulary}>{({ procedures }) => <FromFacts procedures={procedures} />}</Reading>
        <Calculator />
      </div>
    </>
  );
}

function FromFacts({ procedures }: { readonly procedures: readonly Vocabulary[] }) {
  const words = useWords();
  const say = useSay();
  const [asked, setAsked] = useState<Asked>(() => emptyAsked('investigation'));
  const [faults, setFaults] = useState<Faults>(none);
  const projecting = useMutation({
    mutationFn: async (sent: Asked) => ({ sent, answer: await ask(api.POST('/api/projection', { body: requestOf(sent) })) }),
    onError: (error, sent) => {
      if (error instanceof Refused) setFaults(faultsSaid(error.problem, sent, say));
    },
  });
  const facts = procedures.find(({ procedure }) => procedure === asked.procedure)?.facts ?? [];
  const run = () => {
    const found = faultsOf(asked, (fact) => facts.find((word) => word.fact === fact), words);
    setFaults(found);
    if (found.size === 0) projecting.mutate(asked);
  };
  const change = (next: Asked) => {
    setAsked(next);
    setFaults(none);
  };
  const done = projecting.data;
  return (
    <div className="project-main">
      <FactsForm procedures={procedures} asked={asked} faults={faults} onChange={change} onRun={run} running={projecting.isPending} />
      {projecting.isError ? <Failure error={projecting.error} /> : null}
      {done === undefined ? null : <Projected sent={done.sent} answer={done.answer} stale={done.sent !== asked} />}
    </div>
  );
}
