import { Link } from '@tanstack/react-router';
import { beijingOf, dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { procedure } from './rectification';
import type { Standing } from './rectification';
import type { Shown } from './rectification-tab';

type Consequence = Standing['consequences'][number];
type Referral = Standing['referrals'][number];

/** What was handed over, proposed or ordered because an item was not carried out. */
export function Consequences({ of, standing: { consequences }, named }: Shown) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  if (consequences.length === 0) return null;
  const day = (instant: string): string => dayShown(beijingOf(instant).day, words);
  const stands = ({ n, kind, dueOn, doneAt, outcome }: Consequence) => {
    const due = dueOn === null ? null : rectification.orderedTo(dayShown(dueOn, words));
    if (doneAt !== null && outcome !== null) return rectification.outcomeOf(day(doneAt), outcome);
    if (doneAt !== null) return due ?? rectification.doneOn(day(doneAt));
    if (kind === 'follow-up' || kind === 'period') return due;
    return (
      <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'record-consequence' }} search={{ procedure, n: 1, ref: String(n) }}>
        {rectification.notDone}
      </Link>
    );
  };
  const columns: readonly Column<Consequence>[] = [
    { key: 'kind', title: rectification.consequence, kind: 'lead', cell: ({ kindText, at }) => `${say(kindText)} ${day(at)}` },
    { key: 'items', title: rectification.about, cell: ({ items }) => rectification.aboutItems(items.join(rectification.listed)) },
    { key: 'to', title: rectification.whom, cell: ({ to }) => (to === null ? null : named(to)) },
    { key: 'reason', title: rectification.reason, cell: ({ reason }) => reason },
    { key: 'outcome', title: rectification.outcome, cell: stands },
  ];
  return (
    <section>
      <h2>{rectification.consequences}</h2>
      <Rows caption={rectification.consequences} columns={columns} rows={consequences} keyOf={({ n }) => String(n)} />
    </section>
  );
}

/** What became of what the investigation handed over: the evaluation looks at it as well (EV-05). */
export function Referrals({ of, standing: { referrals }, named }: Shown) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  if (referrals.length === 0) return null;
  const day = (instant: string): string => dayShown(beijingOf(instant).day, words);
  const columns: readonly Column<Referral>[] = [
    { key: 'kind', title: rectification.referral, kind: 'lead', cell: ({ kindText }) => say(kindText) },
    { key: 'to', title: rectification.to, cell: ({ to }) => named(to) },
    { key: 'at', title: rectification.handedOver, cell: ({ handedOverAt }) => day(handedOverAt) },
    {
      key: 'outcome',
      title: rectification.outcome,
      cell: ({ ref, outcomeText, outcomeAt }) => (
        <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'record-referral-outcome' }} search={{ procedure, n: 1, ref }}>
          {outcomeText === null || outcomeAt === null ? rectification.noOutcome : `${say(outcomeText)} ${day(outcomeAt)}`}
        </Link>
      ),
    },
  ];
  return (
    <section>
      <h2>{rectification.referrals}</h2>
      <Rows caption={rectification.referrals} columns={columns} rows={referrals} keyOf={({ ref }) => ref} />
    </section>
  );
}
