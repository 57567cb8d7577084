import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Case } from '../api/client';
import { useCase } from '../command/queries';
import { instantShown } from '../format/moment';
import { useLive } from '../live/use-live';
import { LimitEnd } from '../parts/limit';
import { Light } from '../parts/light';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { byEnd } from './by-end';
import { useLedger } from './case-data';
import { nearestOf } from './head';
import { FactsOf } from './overview';
import './accident.css';

const route = getRouteApi('/within/cases/$id/brief');
const mostClocks = 5;
const mostTasks = 6;
const mostActs = 5;
const mostWarnings = 6;

/** 案情简报: the accident on one page, as it stands at this moment. */
export function Brief() {
  const { id } = route.useParams();
  useLive([id]);
  return <Reading of={useCase(id)}>{(theCase) => <OnePage of={theCase} />}</Reading>;
}

function OnePage({ of }: { readonly of: Case }) {
  const words = useWords();
  const { accident } = words;
  return (
    <article className="sheet paper">
      <p className="no-print paper-bar">
        <Link to="/cases/$id" params={{ id: of.id }} search={{}}>
          {accident.backToCase}
        </Link>
        <Button type="primary" onClick={() => window.print()}>
          {words.shell.print}
        </Button>
      </p>
      <h1>{accident.brief}</h1>
      <p className="paper-name">{of.name}</p>
      <p className="quiet paper-name">{accident.asOf(instantShown(of.today, words))}</p>
      <FactsOf of={of} />
      <Pressing of={of} />
      <Waiting of={of} />
      <Conspicuous of={of} />
      <Latest of={of} />
    </article>
  );
}

function Pressing({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const clocks = nearestOf(of.clocks, mostClocks);
  return (
    <section>
      <h2>{words.accident.limits}</h2>
      {clocks.length === 0 ? <p>{words.accident.noClock}</p> : null}
      <ul>
        {clocks.map((clock) => (
          <li key={`${clock.stream}${clock.id}`}>
            <Light light={clock.light} /> {say(clock.title)} <LimitEnd limit={clock} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const tasks = byEnd(of);
  const shut = of.gates.filter(({ state }) => state === 'shut');
  return (
    <section>
      <h2>{accident.tasks}</h2>
      {tasks.length === 0 ? <p>{accident.noTasks}</p> : null}
      <ul>
        {tasks.slice(0, mostTasks).map(({ stream, id, title, ownerText, since }) => (
          <li key={`${stream}${id}`}>{accident.taskOf(say(title), say(ownerText), instantShown(since, words))}</li>
        ))}
      </ul>
      {tasks.length > mostTasks ? <p className="quiet">{accident.moreTasks(tasks.length - mostTasks)}</p> : null}
      {shut.length === 0 ? null : <p>{accident.gatesNamed(shut.map(({ gateText }) => say(gateText)).join(accident.listed))}</p>}
    </section>
  );
}

function Conspicuous({ of: { conflicts, contradictions, irregularities, duplicates, urgings } }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const told = [
    ...urgings.map(({ text, byName, at }) => accident.urgingBrief(say(text), byName, instantShown(at, words))),
    ...conflicts.map(({ text }) => say(text)),
    ...contradictions.map(({ text }) => say(text)),
    // Of one act several things may not be as the law asks: the page of the case says which.
    ...new Set(
      irregularities.map(({ commandText, byName, at }) => accident.irregularBrief(say(commandText), byName, instantShown(at, words))),
    ),
    ...duplicates.map(({ name, alikeText }) => accident.duplicateBrief(name, say(alikeText))),
  ];
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{accident.warnings}</h2>
      <ul>
        {told.slice(0, mostWarnings).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** What people did last; reminders are no acts. */
function Latest({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  return (
    <section>
      <h2>{accident.latest}</h2>
      <Reading of={useLedger(of.id)}>
        {(entries) => (
          <ul>
            {entries
              .filter(({ group, text }) => group !== null && text !== null)
              .sort((a, b) => b.event.occurredAt.localeCompare(a.event.occurredAt) || b.caseSeq - a.caseSeq)
              .slice(0, mostActs)
              .map(({ caseSeq, event, text, byText }) => (
                <li key={caseSeq}>
                  {accident.actOf(instantShown(event.occurredAt, words), say(byText), text === null ? accident.unknownAct : say(text))}
                </li>
              ))}
          </ul>
        )}
      </Reading>
    </section>
  );
}
