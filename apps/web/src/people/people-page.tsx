import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import { useSay, useWords } from '../text/language';
import { AssignmentDialog } from './assignment-dialog';
import { EndDialog } from './end-dialog';
import { HolderDialog } from './holder-dialog';
import { ImportDialog } from './import-dialog';
import { OrganChoice } from './organ-choice';
import { Past } from './past';
import { peopleQuery } from './people';
import type { Assignment, Holder, People, Post } from './people';
import { PeopleTable } from './people-table';
import { PostsTable } from './posts-table';
import { Roster } from './roster';
import './people.css';

const route = getRouteApi('/within/people');

/** What somebody is doing on the page. */
type Doing =
  | { readonly what: 'holder'; readonly holder: Holder | null }
  | { readonly what: 'assign'; readonly kind: Assignment['kind']; readonly post: Post | null }
  | { readonly what: 'end'; readonly one: Assignment }
  | { readonly what: 'import' };

/** 人员和岗位: who holds the posts of an organ, and how he is reached. */
export function PeoplePage() {
  const { people } = useWords();
  const { who } = useSession();
  const navigate = useNavigate();
  const organ = route.useSearch().organ ?? who?.organ ?? '';
  const found = useQuery(peopleQuery(organ));
  return (
    <>
      <h1 className="page-title">{people.title}</h1>
      <p className="quiet people-intro">{people.intro}</p>
      <OrganChoice
        organ={organ}
        name={found.data?.organName ?? '…'}
        onChange={(chosen) => void navigate({ to: '/people', search: { organ: chosen } })}
      />
      <Reading of={found}>{(of) => <OfOrgan key={of.organ} of={of} />}</Reading>
    </>
  );
}

function OfOrgan({ of }: { readonly of: People }) {
  const { people } = useWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const assign = (kind: Assignment['kind'], post: Post | null = null) => setDoing({ what: 'assign', kind, post });
  const end = (one: Assignment) => setDoing({ what: 'end', one });
  return (
    <>
      <div className="people-acts no-print">
        <Button type="primary" onClick={() => setDoing({ what: 'holder', holder: null })}>
          {people.addPerson}
        </Button>
        <Button onClick={() => assign('post')}>{people.givePost}</Button>
        <Button onClick={() => assign('deputy')}>{people.setDeputy}</Button>
        <Button onClick={() => assign('shift')}>{people.planShift}</Button>
        <Button onClick={() => setDoing({ what: 'import' })}>{people.import}</Button>
      </div>
      <PostsTable of={of} onEnd={end} onGive={(post) => assign('post', post)} />
      <Roster roster={of.roster} posts={of.posts} onEnd={end} />
      <PeopleTable of={of} onChange={(holder) => setDoing({ what: 'holder', holder })} />
      <Past organ={of.organ} />
      {doing === null ? null : <Open of={of} doing={doing} onClose={() => setDoing(null)} />}
    </>
  );
}

function Open({ of, doing, onClose }: { readonly of: People; readonly doing: Doing; readonly onClose: () => void }) {
  const say = useSay();
  switch (doing.what) {
    case 'holder':
      return <HolderDialog organ={of.organ} holder={doing.holder} onClose={onClose} />;
    case 'assign':
      return <AssignmentDialog of={of} kind={doing.kind} post={doing.post} onClose={onClose} />;
    case 'import':
      return <ImportDialog organ={of.organ} onClose={onClose} />;
    case 'end': {
      const title = of.posts.find(({ post }) => post === doing.one.post)?.title;
      return <EndDialog one={doing.one} title={title === undefined ? '' : say(title)} onClose={onClose} />;
    }
  }
}
