import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Steps } from 'antd';
import { useState } from 'react';
import type { Text } from '../api/client';
import { Failure } from '../parts/reading';
import { useSession } from '../session/session';
import { useSay, useWords } from '../text/language';
import { playStep } from './play';
import { PlayedShown } from './played-shown';
import { tourSteps } from './story';
import { TourLimits } from './tour-limits';
import { keepTour, newTour, readTour } from './tour-kept';
import './sandbox.css';

/** A real accident with supervision, one button a step. */
export function Tour() {
  const { sandbox } = useWords();
  const { who } = useSession();
  return (
    <>
      <h1 className="page-title">{sandbox.title}</h1>
      {who?.sandbox === false ? <Alert type="info" showIcon title={sandbox.only} /> : <Played />}
    </>
  );
}

function Played() {
  const { sandbox } = useWords();
  const say = useSay();
  const queries = useQueryClient();
  const [tour, setTour] = useState(readTour);
  const [doing, setDoing] = useState<Text | null>(null);
  const step = tourSteps[tour.stepsDone];
  const playing = useMutation({
    mutationFn: (now: NonNullable<typeof step>) => playStep(now, tour, setDoing),
    onSuccess: async (played) => {
      keepTour(played.tour);
      setTour(played.tour);
      await queries.invalidateQueries();
    },
    onSettled: () => setDoing(null),
  });
  const anew = () => {
    const fresh = newTour();
    keepTour(fresh);
    setTour(fresh);
    playing.reset();
  };
  return (
    <>
      <p className="quiet tour-intro">{sandbox.intro}</p>
      <div className="tour">
        <nav className="sheet" aria-label={sandbox.steps}>
          <Steps
            orientation="vertical"
            size="small"
            current={tour.stepsDone}
            status={playing.isError ? 'error' : 'process'}
            items={tourSteps.map(({ title }) => ({ title: say(title) }))}
          />
        </nav>
        <div className="tour-main">
          <section className="sheet" aria-live="polite">
            {playing.data === undefined ? null : <PlayedShown played={playing.data} />}
            {step === undefined ? (
              <p>{sandbox.over}</p>
            ) : (
              <>
                <p className="quiet">{sandbox.stepOf(tour.stepsDone + 1, tourSteps.length)}</p>
                <h2>{say(step.title)}</h2>
                <p>{say(step.what)}</p>
                <p>{say(step.why)}</p>
                {playing.isError ? <Failure error={playing.error} /> : null}
                <Button type="primary" size="large" loading={playing.isPending} onClick={() => playing.mutate(step)}>
                  {doing !== null ? sandbox.doing(say(doing)) : tour.stepsDone === 0 ? sandbox.start : sandbox.go(say(step.title))}
                </Button>
              </>
            )}
            <div className="tour-far">
              {tour.caseId === null ? null : <a href={`/cases/${tour.caseId}`}>{sandbox.openCase}</a>}
              {tour.stepsDone === 0 ? null : (
                <Button type="link" disabled={playing.isPending} onClick={anew}>
                  {sandbox.again}
                </Button>
              )}
            </div>
          </section>
          {tour.caseId === null ? null : <TourLimits caseId={tour.caseId} />}
        </div>
      </div>
    </>
  );
}
