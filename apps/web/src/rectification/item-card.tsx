import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Case } from '../api/client';
import { beijingOf, dayShown } from '../format/moment';
import { Light } from '../parts/light';
import { LimitEnd } from '../parts/limit';
import { useSay, useWords } from '../text/language';
import { Correspondence } from './correspondence';
import { procedure } from './rectification';
import type { Item, ItemCommand } from './rectification';
import { StateMark } from './state-mark';

interface Props {
  readonly of: Case;
  readonly item: Item;
  readonly named: (code: string) => string;
  readonly commands: readonly ItemCommand[];
}

/** An item: what was asked of whom, how it stands and since when, what was written about it, and what may be done next. */
export function ItemCard({ of, item, named, commands }: Props) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  const title = item.content ?? rectification.personal;
  const id = `item-${item.round}-${item.n}`;
  const since = dayShown(beijingOf(item.stateSince).day, words);
  return (
    <article className={`item-card ${item.state}`} aria-labelledby={id}>
      <header>
        <h3 id={id}>
          <span className="item-n">{rectification.n(item.n)}</span> {title}
        </h3>
        <p className="item-state">
          <StateMark state={item.state} text={say(item.stateText)} /> <span className="quiet">{rectification.since(since)}</span>
        </p>
      </header>
      <ItemFacts of={of} item={item} named={named} />
      <Correspondence lines={item.correspondence} caption={rectification.correspondence(rectification.n(item.n))} named={named} />
      {commands.length === 0 ? null : (
        <nav className="theme no-print" aria-label={rectification.acts(rectification.n(item.n))}>
          {commands.map(({ command, title: said }) => (
            <Link
              key={command}
              to="/cases/$id/do/$command"
              params={{ id: of.id, command }}
              search={{ procedure, n: 1, ref: String(item.n) }}
            >
              {say(said)}
            </Link>
          ))}
        </nav>
      )}
    </article>
  );
}

/** What is known of an item; what nobody has told is left out. */
export function ItemFacts({ of, item, named }: Omit<Props, 'commands'>) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  const day = (instant: string): string => dayShown(beijingOf(instant).day, words);
  const { discipline, fine, asked } = item;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [rectification.addressee, named(item.addressee)],
    [rectification.kind, say(item.kindText)],
    [rectification.issued, day(item.since)],
    [rectification.due, <Due key="due" of={of} item={item} />],
    [rectification.evidence, item.evidence],
    [rectification.overseer, item.overseer === null ? rectification.side : named(item.overseer)],
    [rectification.person, item.person],
    [rectification.contact, item.contact],
    [rectification.fine, fine === null ? null : <Fine key="fine" fine={fine} />],
    [
      rectification.discipline,
      discipline?.result == null ? null : rectification.disciplineOf(discipline.result, named(discipline.issuer), day(discipline.at)),
    ],
  ];
  return (
    <>
      <dl className="item-facts">
        {facts.map(([title, value]) =>
          value === null ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {asked === null ? null : <p className="unmet">{rectification.asked(dayShown(asked.until, words))}</p>}
      {item.replacedBy === null ? null : <p>{rectification.replacedBy(item.replacedBy)}</p>}
      {item.withheld.length === 0 ? null : <p className="quiet">{rectification.withheld}</p>}
    </>
  );
}

function Fine({ fine: { amountYuan, paidYuan, unpaidYuan } }: { readonly fine: NonNullable<Item['fine']> }) {
  const { rectification } = useWords();
  const shown = (yuan: number): string => yuan.toLocaleString('zh-CN');
  return unpaidYuan === 0
    ? rectification.finePaid(shown(amountYuan))
    : rectification.fineOf(shown(amountYuan), shown(paidYuan), shown(unpaidYuan));
}

/** The last day, and while the item is open what is left of it. */
function Due({ of, item: { n, dueOn } }: { readonly of: Case; readonly item: Item }) {
  const words = useWords();
  if (dueOn === null) return <span className="quiet">{words.rectification.noDue}</span>;
  const clock = of.clocks.find(({ id, status }) => id === `house-item#${n}` && status !== 'void');
  if (clock === undefined || clock.light === null) return dayShown(dueOn, words);
  return (
    <>
      <Light light={clock.light} /> <LimitEnd limit={clock} />
    </>
  );
}
