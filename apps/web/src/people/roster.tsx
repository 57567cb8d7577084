import { beijingOf, dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { shiftShown } from './people';
import type { Assignment, PostShown } from './people';
import { EndButton } from './posts-table';

interface Props {
  readonly roster: readonly Assignment[];
  readonly posts: readonly PostShown[];
  readonly onEnd: (one: Assignment) => void;
}

/** Who is on shift in the days to come. */
export function Roster({ roster, posts, onEnd }: Props) {
  const words = useWords();
  const { people } = words;
  const say = useSay();
  const titleOf = (one: Assignment) => {
    const found = posts.find(({ post }) => post === one.post);
    return found === undefined ? '' : say(found.title);
  };
  return (
    <section className="sheet">
      <h2>{people.roster}</h2>
      {roster.length === 0 ? (
        <p className="quiet">{people.rosterNone}</p>
      ) : (
        <Rows
          caption={people.roster}
          rows={roster}
          keyOf={({ id }) => id}
          columns={[
            { key: 'day', title: people.day, kind: 'day', cell: ({ from }) => dayShown(beijingOf(from).day, words) },
            { key: 'shift', title: people.shift, kind: 'short', cell: (one) => shiftShown(one, words) },
            { key: 'post', title: people.post, cell: titleOf },
            { key: 'name', title: people.person, cell: ({ name }) => name },
            { key: 'acts', title: people.acts, kind: 'acts', cell: (one) => <EndButton one={one} onEnd={onEnd} /> },
          ]}
        />
      )}
    </section>
  );
}
