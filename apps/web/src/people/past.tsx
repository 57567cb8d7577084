import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { beginShown, pastQuery, spanShown } from './people';
import type { Assignment, People } from './people';

/** What is over or was called off, where somebody asks for it. */
export function Past({ organ }: { readonly organ: string }) {
  const { people } = useWords();
  const [shown, setShown] = useState<'yes' | 'no'>('no');
  return (
    <section className="sheet">
      <h2>{people.past}</h2>
      <Button size="small" aria-expanded={shown === 'yes'} onClick={() => setShown(shown === 'yes' ? 'no' : 'yes')}>
        {shown === 'yes' ? people.hidePast : people.showPast}
      </Button>
      {shown === 'yes' ? <Listed organ={organ} /> : null}
    </section>
  );
}

function Listed({ organ }: { readonly organ: string }) {
  const { people } = useWords();
  return (
    <div className="people-past">
      <Reading of={useQuery(pastQuery(organ))} empty={({ past }) => past.length === 0} emptyText={people.pastNone}>
        {(found) => <PastRows of={found} />}
      </Reading>
    </div>
  );
}

function PastRows({ of: { past, posts } }: { readonly of: People }) {
  const words = useWords();
  const { people } = words;
  const say = useSay();
  const titleOf = (one: Assignment) => {
    const found = posts.find(({ post }) => post === one.post);
    return found === undefined ? null : say(found.title);
  };
  const wayOf = ({ kind, standsFor }: Assignment) => (standsFor === null ? people.ways[kind] : people.deputyFor(standsFor.name));
  return (
    <Rows
      caption={people.past}
      rows={past}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', title: people.name, kind: 'lead', cell: ({ name }) => name },
        { key: 'post', title: people.post, cell: titleOf },
        { key: 'kind', title: people.kind, cell: wayOf },
        {
          key: 'period',
          title: people.period,
          cell: (one) => (one.state === 'called-off' ? people.from(beginShown(one.from, words)) : spanShown(one, words)),
        },
        { key: 'reason', title: people.reason, cell: ({ reason }) => reason },
        { key: 'state', title: people.state, kind: 'short', cell: ({ state }) => people.states[state] },
      ]}
    />
  );
}
