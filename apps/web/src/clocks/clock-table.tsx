import { Link } from '@tanstack/react-router';
import type { Case, Clock } from '../api/client';
import { dayShown, endShown } from '../format/moment';
import { Light } from '../parts/light';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { movedOf } from './moved';
import { MovedChips } from './moved-chips';

/** What the strip shows, in words. */
export function ClockTable({ of, clocks }: { readonly of: Case; readonly clocks: readonly Clock[] }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  const columns: readonly Column<Clock>[] = [
    {
      key: 'title',
      title: text.limit,
      kind: 'lead',
      cell: ({ id, stream, title, layer, side }) => (
        <>
          <Link to="/cases/$id/clocks/$clock" params={{ id: of.id, clock: id }} search={{ stream }}>
            {say(title)}
          </Link>
          {layer === undefined ? null : <span className="tag">{text.layers[layer]}</span>}
          {side === undefined ? null : <span className="tag">{text.others}</span>}
        </>
      ),
    },
    { key: 'actor', title: text.actor, cell: ({ actorText }) => say(actorText) },
    {
      key: 'start',
      title: text.start,
      cell: ({ startedOn }) => (startedOn === null ? text.notBegun : <span className="moment">{dayShown(startedOn, words)}</span>),
    },
    { key: 'end', title: text.end, cell: (clock) => <EndOf clock={clock} /> },
    {
      key: 'state',
      title: text.state,
      cell: ({ light, statusText, leftText }) => (
        <>
          <Light light={light} /> {say(statusText)}
          {leftText === null ? null : <div>{say(leftText)}</div>}
        </>
      ),
    },
    { key: 'moved', title: text.moved, cell: (clock) => (movedOf(clock).length === 0 ? null : <MovedChips of={clock} />) },
  ];
  return <Rows caption={text.inWords} columns={columns} rows={clocks} keyOf={({ stream, id }) => `${stream}${id}`} />;
}

export function EndOf({ clock: { dueAt, provisional, range } }: { readonly clock: Clock }) {
  const words = useWords();
  const { clocks: text } = words;
  if (dueAt === null) return text.noEnd;
  return (
    <>
      <span className="moment">{endShown(dueAt, words)}</span>
      {provisional ? (
        <div className="provisional">
          {range === undefined ? words.time.provisional : text.between(dayShown(range.earliest, words), dayShown(range.latest, words))}
        </div>
      ) : null}
    </>
  );
}
