import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { api, ask } from '../api/client';
import type { Clock } from '../api/client';
import { useCase } from '../command/queries';
import { dayShown, endShown, instantShown } from '../format/moment';
import { useLive } from '../live/use-live';
import { Light } from '../parts/light';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { MovedChips } from './moved-chips';
import '../accident/accident.css';
import './clocks.css';

const route = getRouteApi('/within/cases/$id/clocks/$clock');

/** 期限说明: how a date follows, step by step, with the words of the articles. */
export function Derivation() {
  const { id, clock } = route.useParams();
  const { stream } = route.useSearch();
  useLive([id]);
  const read = useQuery({
    queryKey: ['case', id, 'clock', clock, stream ?? null],
    queryFn: () => ask(api.GET('/api/cases/{case}/clocks/{clock}', { params: { path: { case: id, clock }, query: { stream } } })),
  });
  return <Reading of={read}>{(one) => <Page id={id} clock={one} />}</Reading>;
}

function Page({ id, clock }: { readonly id: string; readonly clock: Clock }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  const { data: theCase } = useCase(id);
  return (
    <article className="sheet paper">
      <p className="no-print paper-bar">
        <Link to="/cases/$id" params={{ id }} search={{ tab: 'limits' }}>
          {words.accident.backToCase}
        </Link>
        <Button type="primary" onClick={() => window.print()}>
          {words.shell.print}
        </Button>
      </p>
      <h1>{text.derivation}</h1>
      <p className="paper-name">{theCase?.name}</p>
      <h2 className="limit-name">{say(clock.title)}</h2>
      <p className="derived-end">
        {clock.dueAt === null ? text.noEnd : endShown(clock.dueAt, words)}{' '}
        <span className="derived-state">
          <Light light={clock.light} /> {words.time.both(say(clock.statusText), clock.leftText === null ? null : say(clock.leftText))}
        </span>
      </p>
      {clock.provisional ? (
        <p className="provisional">
          {clock.range === undefined
            ? text.provisional
            : text.provisionalBetween(dayShown(clock.range.earliest, words), dayShown(clock.range.latest, words))}
        </p>
      ) : null}
      <p>
        {text.by(say(clock.actorText))}
        {clock.layer === undefined ? null : <span className="tag">{text.layers[clock.layer]}</span>}
      </p>
      <MovedChips of={clock} />
      <Steps of={clock} />
      <Rungs of={clock} />
      {theCase === undefined ? null : <p className="quiet derived-as-of">{words.accident.asOf(instantShown(theCase.today, words))}</p>}
    </article>
  );
}

type Step = Clock['derivation'][number];

function Steps({ of }: { readonly of: Clock }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  const steps = of.derivation.map((step, index) => ({ step, n: index + 1 }));
  const columns: readonly Column<(typeof steps)[number]>[] = [
    { key: 'n', title: text.n, kind: 'number', cell: ({ n }) => n },
    { key: 'text', title: text.step, kind: 'lead', cell: ({ step }) => say(step.text) },
    {
      key: 'day',
      title: text.leadsTo,
      cell: ({ step }) => (step.day === undefined ? null : <span className="moment">{dayShown(step.day, words)}</span>),
    },
    {
      key: 'basis',
      title: text.basis,
      cell: ({ step }) => (step.basis === undefined && step.setting === undefined ? null : <Basis of={step} />),
    },
  ];
  return <Rows caption={text.derivation} columns={columns} rows={steps} keyOf={({ n }) => String(n)} />;
}

/** On what a step rests, with the words of the article; where the law is silent, that it is a reading of it. */
function Basis({ of: { basis } }: { readonly of: Step }) {
  const { clocks: text } = useWords();
  const say = useSay();
  if (basis === undefined) return <span className="quiet">{text.reading}</span>;
  return (
    <>
      {`${basis.law}${basis.article}`}
      <blockquote>{say(basis.articleText)}</blockquote>
      <span className="quiet">{text.confidence[basis.confidence]}</span>
    </>
  );
}

function Rungs({ of: { rungs } }: { readonly of: Clock }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  if (rungs.length === 0) return null;
  const columns: readonly Column<Clock['rungs'][number]>[] = [
    {
      key: 'at',
      title: text.remindsAt,
      cell: ({ at, action }) => <span className="moment">{action === 'expire' ? endShown(at, words) : instantShown(at, words)}</span>,
    },
    { key: 'text', title: text.reminder, kind: 'lead', cell: ({ text: said }) => say(said) },
    { key: 'to', title: text.told, cell: ({ toText }) => say(toText) },
    { key: 'state', title: text.state, kind: 'short', cell: ({ state }) => text.rungStates[state] },
  ];
  return (
    <section className="derived-rungs">
      <h2>{text.rungs}</h2>
      <Rows caption={text.rungs} columns={columns} rows={rungs} keyOf={({ id }) => id} />
    </section>
  );
}
