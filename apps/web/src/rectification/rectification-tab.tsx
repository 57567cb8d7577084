import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Case } from '../api/client';
import { useAvailable, useCatalogue } from '../command/queries';
import { beijingOf, dayShown, endShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { Consequences, Referrals } from './consequences';
import { Correspondence } from './correspondence';
import { Evaluations } from './evaluations';
import { FollowUps } from './follow-ups';
import { ItemCard } from './item-card';
import { commandsByItem, procedure, rectificationOf } from './rectification';
import type { Item, Standing } from './rectification';
import { StateMark } from './state-mark';
import { states } from './states';
import type { State } from './states';
import './rectification.css';

/** 整改和评估: each item as a card, what follows the approval, the evaluations, and what came of what was not carried out. */
export function RectificationTab({ of }: { readonly of: Case }) {
  const { rectification } = useWords();
  const begun = of.streams.some((stream) => stream.procedure === procedure);
  if (!begun) return <p className="quiet">{rectification.notBegun}</p>;
  return <Begun of={of} />;
}

function Begun({ of }: { readonly of: Case }) {
  return <Reading of={useQuery(rectificationOf(of.id))}>{(standing) => <Stands of={of} standing={standing} />}</Reading>;
}

export interface Shown {
  readonly of: Case;
  readonly standing: Standing;
  /** The name of an organ by its id; of a unit its own. */
  readonly named: (code: string) => string;
}

function Stands({ of, standing }: Pick<Shown, 'of' | 'standing'>) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  const named = (code: string): string => say(standing.words[code] ?? { zh: code, en: code });
  const shown = { of, standing, named };
  return (
    <>
      <p className="rectification-head">
        <strong>{rectification.stage(say(standing.stageText), dayShown(beijingOf(standing.stageSince).day, words))}</strong>
        {standing.approval === null ? null : (
          <span>{rectification.approval(standing.approval.number, dayShown(beijingOf(standing.approval.at).day, words))}</span>
        )}
        <Window of={standing.window} />
      </p>
      <Items {...shown} />
      {standing.letters.length === 0 ? null : (
        <section>
          <h2>{rectification.letters}</h2>
          <Correspondence lines={standing.letters} caption={rectification.letters} named={named} />
        </section>
      )}
      <FollowUps {...shown} />
      <Evaluations {...shown} />
      <Referrals {...shown} />
      <Consequences {...shown} />
    </>
  );
}

/** From when on an evaluation counts, and by when it has to be made. */
function Window({ of }: { readonly of: Standing['window'] }) {
  const words = useWords();
  const { rectification } = words;
  if (of?.dueAt == null) return null;
  const due = endShown(of.dueAt, words);
  return (
    <span>
      {of.opensAt === null ? rectification.windowEnd(due) : rectification.window(dayShown(beijingOf(of.opensAt).day, words), due)}
    </span>
  );
}

function Items({ of, standing: { items, round }, named }: Shown) {
  const { rectification } = useWords();
  const [state, setState] = useState<State | null>(null);
  const { data: available } = useAvailable(of.id);
  const { data: catalogue } = useCatalogue();
  const commands = commandsByItem(available, catalogue);
  const own = items.filter((item) => item.round === round);
  const earlier = items.filter((item) => item.round !== round);
  const card = (item: Item) => (
    <ItemCard key={item.n} of={of} item={item} named={named} commands={item.round === round ? (commands.get(item.n) ?? []) : []} />
  );
  const shown = own.filter((item) => state === null || item.state === state);
  return (
    <section>
      <h2>{rectification.items}</h2>
      {own.length === 0 ? <p className="quiet">{rectification.noItems}</p> : <ByState items={own} state={state} choose={setState} />}
      <div className="item-cards">{shown.map(card)}</div>
      {own.length > 0 && shown.length === 0 ? <p className="quiet">{rectification.noneSo}</p> : null}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{rectification.earlier(earlier.length)}</summary>
          <div className="item-cards">{earlier.map(card)}</div>
        </details>
      )}
    </section>
  );
}

interface ByStateProps {
  readonly items: readonly Item[];
  readonly state: State | null;
  readonly choose: (state: State | null) => void;
}

/** How many items stand how: each count shows those alone. */
function ByState({ items, state, choose }: ByStateProps) {
  const { rectification } = useWords();
  const say = useSay();
  const found = states.flatMap((one) => {
    const [first, ...more] = items.filter((item) => item.state === one);
    return first === undefined ? [] : [{ one, text: rectification.counted(say(first.stateText), more.length + 1) }];
  });
  return (
    <div className="by-state no-print" role="group" aria-label={rectification.statesTitle}>
      <button type="button" aria-pressed={state === null} onClick={() => choose(null)}>
        {rectification.all(items.length)}
      </button>
      {found.map(({ one, text }) => (
        <button key={one} type="button" aria-pressed={state === one} onClick={() => choose(state === one ? null : one)}>
          <StateMark state={one} text={text} />
        </button>
      ))}
    </div>
  );
}
