import { Link } from '@tanstack/react-router';
import { beijingOf, dayShown } from '../format/moment';
import { Light } from '../parts/light';
import { LimitEnd } from '../parts/limit';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { procedure } from './rectification';
import type { Standing } from './rectification';
import type { Shown } from './rectification-tab';

type FollowUp = Standing['followUps'][number];

/** What the place attaches to the approval, each with whose it is and its limit. */
export function FollowUps({ of, standing: { followUps }, named }: Shown) {
  const words = useWords();
  const say = useSay();
  const { rectification } = words;
  if (followUps.length === 0) return null;
  const day = (instant: string): string => dayShown(beijingOf(instant).day, words);
  const limitOf = ({ id }: FollowUp) => of.clocks.find((clock) => clock.id === `house-follow-up#${id}`);
  const columns: readonly Column<FollowUp>[] = [
    {
      key: 'title',
      title: rectification.followUp,
      kind: 'lead',
      cell: ({ id, title, outcome }) =>
        outcome === null ? (
          <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'record-follow-up' }} search={{ procedure, n: 1, ref: id }}>
            {say(title)}
          </Link>
        ) : (
          say(title)
        ),
    },
    { key: 'owner', title: rectification.owner, cell: ({ owner }) => named(owner) },
    {
      key: 'state',
      title: rectification.state,
      cell: ({ outcome, settledAt, account }) => {
        if (outcome === null || settledAt === null) return rectification.open;
        return outcome === 'done'
          ? rectification.followUpDone(day(settledAt), account ?? '')
          : rectification.followUpNotOwed(day(settledAt), account ?? '');
      },
    },
    {
      key: 'limit',
      title: rectification.limit,
      cell: (one) => {
        const clock = limitOf(one);
        if (clock === undefined || one.outcome !== null) return null;
        return (
          <>
            <Light light={clock.light} /> <LimitEnd limit={clock} />
          </>
        );
      },
    },
    { key: 'article', title: rectification.article, cell: ({ article }) => article },
  ];
  return (
    <section>
      <h2>{rectification.followUps}</h2>
      <Rows caption={rectification.followUps} columns={columns} rows={followUps} keyOf={({ id }) => id} />
    </section>
  );
}
