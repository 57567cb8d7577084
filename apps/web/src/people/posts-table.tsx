import { Button } from 'antd';
import { Mark } from '../parts/mark';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { HeldNext, HeldNow } from './assigned';
import type { Assignment, People, PostShown } from './people';

interface Props {
  readonly of: People;
  readonly onEnd: (one: Assignment) => void;
  readonly onGive: (post: PostShown['post']) => void;
}

/** The posts of an organ, first those that nobody holds. */
export function PostsTable({ of: { posts, others }, onEnd, onGive }: Props) {
  const { people } = useWords();
  const say = useSay();
  const sorted = [...posts.filter(({ vacant }) => vacant), ...posts.filter(({ vacant }) => !vacant)];
  return (
    <section className="sheet">
      <h2>{people.posts}</h2>
      <Rows
        caption={people.posts}
        rows={sorted}
        keyOf={({ post }) => post}
        columns={[
          { key: 'post', title: people.post, kind: 'lead', cell: ({ title }) => <span className="people-post">{say(title)}</span> },
          { key: 'now', title: people.now, cell: (post) => <Now post={post} others={others} onEnd={onEnd} /> },
          { key: 'next', title: people.next, cell: ({ next }) => <Listed all={next} others={others} onEnd={onEnd} /> },
          {
            key: 'acts',
            title: people.acts,
            kind: 'acts',
            cell: ({ post, title }) => (
              <Button size="small" aria-label={people.endOf(people.givePost, say(title))} onClick={() => onGive(post)}>
                {people.givePost}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}

type Listing = Pick<Props, 'onEnd'> & Pick<People, 'others'>;

function Now({ post: { vacant, now }, others, onEnd }: Listing & { readonly post: PostShown }) {
  const { people } = useWords();
  return (
    <>
      {vacant ? (
        <span className="people-vacant">
          <Mark kind="triangle" /> {people.vacant}
        </span>
      ) : null}
      <ul className="people-list">
        {now.map((one) => (
          <li key={one.id}>
            <HeldNow one={one} others={others} />
            <EndButton one={one} onEnd={onEnd} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Listed({ all, others, onEnd }: Listing & { readonly all: readonly Assignment[] }) {
  const { people } = useWords();
  if (all.length === 0) return <span className="quiet">{people.nobodyNext}</span>;
  return (
    <ul className="people-list">
      {all.map((one) => (
        <li key={one.id}>
          <HeldNext one={one} others={others} />
          <EndButton one={one} onEnd={onEnd} />
        </li>
      ))}
    </ul>
  );
}

export function EndButton({ one, onEnd }: { readonly one: Assignment; readonly onEnd: Props['onEnd'] }) {
  const { people } = useWords();
  const what = one.state === 'to-come' ? people.callOff : people.end;
  return (
    <Button size="small" aria-label={people.endOf(what, one.name)} onClick={() => onEnd(one)}>
      {what}
    </Button>
  );
}
