import { Tag } from 'antd';
import type { components } from '../api/schema';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { durationShown } from './duration';

type Sheet = components['schemas']['LawSheet'];
type Limit = Sheet['clocks'][number];
type Gate = Sheet['gates'][number];
type Source = components['schemas']['Source'];

export function LimitTable({ limits }: { readonly limits: readonly Limit[] }) {
  const { law } = useWords();
  const say = useSay();
  const columns: readonly Column<Limit>[] = [
    { key: 'title', title: law.limit, cell: (limit) => <Named limit={limit} /> },
    { key: 'length', title: law.length, cell: (limit) => <Length limit={limit} /> },
    { key: 'start', title: law.startsFrom, cell: ({ startTitle }) => say(startTitle) },
    { key: 'actor', title: law.actor, cell: ({ actorText }) => say(actorText) },
    { key: 'basis', title: law.article, cell: ({ basis }) => basis.map((source, index) => <Words key={index} source={source} />) },
  ];
  return (
    <Rows
      caption={law.limit}
      columns={columns}
      rows={limits}
      keyOf={({ id, inForce, startTitle }) => `${id} ${inForce?.from ?? ''} ${startTitle.zh}`}
    />
  );
}

export function GateTable({ gates }: { readonly gates: readonly Gate[] }) {
  const { law } = useWords();
  const say = useSay();
  const columns: readonly Column<Gate>[] = [
    { key: 'title', title: law.gate, cell: ({ title }) => <strong>{say(title)}</strong> },
    { key: 'role', title: law.actor, cell: ({ roleText }) => say(roleText) },
    { key: 'basis', title: law.article, cell: ({ basis }) => <Words source={basis} /> },
  ];
  return <Rows caption={law.gate} columns={columns} rows={gates} keyOf={({ id }) => id} />;
}

function Named({ limit: { title, layer, side, inForce } }: { readonly limit: Limit }) {
  const { law } = useWords();
  const say = useSay();
  const force =
    inForce === undefined ? null : inForce.to === undefined ? law.since(inForce.from) : law.spanOfForce(inForce.from, inForce.to);
  return (
    <>
      <strong>{say(title)}</strong>
      {force === null ? null : <div className="quiet">{force}</div>}
      {layer === undefined ? null : <Tag>{law.layers[layer]}</Tag>}
      {side === undefined ? null : <Tag>{law.otherSide}</Tag>}
    </>
  );
}

function Length({ limit: { limit: cases, roll, extension, suspensions } }: { readonly limit: Limit }) {
  const words = useWords();
  const say = useSay();
  const { law } = words;
  const more = [
    ...(roll === 'none' ? [] : [law.rolls]),
    ...(extension === undefined ? [] : [law.extends]),
    ...(suspensions.length === 0 ? [] : [law.pauses(suspensions.map(({ title }) => say(title)).join(words.law.comma))]),
  ];
  return (
    <>
      {cases.map(({ limit, why }, index) => (
        <div key={index}>
          <strong>{durationShown(limit, words)}</strong> {why === undefined ? null : <span className="quiet">{say(why)}</span>}
        </div>
      ))}
      {more.map((text) => (
        <div key={text} className="quiet">
          {text}
        </div>
      ))}
    </>
  );
}

function Words({ source: { law, article, articleText } }: { readonly source: Source }) {
  const say = useSay();
  return (
    <div className="law-words">
      {law}
      {article}
      <blockquote>{say(articleText)}</blockquote>
    </div>
  );
}
