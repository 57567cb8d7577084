import { organKinds } from '../place/organ';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { after } from '../rehearsal.fixture';
import { report, team } from './linhe.fixture';
import { postOrgan, postsOf } from './post-organ';
import { investigation } from './procedure';
import type { InvestigationState } from './state';

const all = (state: InvestigationState) => Object.fromEntries(Object.keys(posts).map((post) => [post, postOrgan(state, post as Post)]));

test('4.5: the posts of a ladder are held in the department that investigates, the one that took the report in, their office and their government', () => {
  expect(all(after(investigation, [report, team]))).toEqual({
    'duty-officer': '150802-emergency',
    'duty-leader': '150802-emergency',
    'statistics-officer': '150802-emergency',
    handler: '150802-emergency',
    assignee: '150802-emergency',
    'team-leader': '150802-emergency',
    'department-head': '150802-emergency',
    'legal-section': '150802-emergency',
    'safety-office-head': '150802-safety-office',
    'government-secretary': '150802-government',
    'leader-in-charge': '150802-government',
    supervisor: null,
    'supervised-contact': null,
    addressee: null,
  });
});

test('4.5: nobody above stands in another organ, so that no reminder climbs out of its own by itself', () => {
  const state = after(investigation, [report, team]);
  for (const [post, { above }] of Object.entries(posts)) {
    if (above === null || post === 'supervisor' || post === 'supervised-contact') continue;
    expect([post, postOrgan(state, above)]).toEqual([post, postOrgan(state, post as Post)]);
  }
});

test.each(organKinds)('4.5: where nobody holds a post of %s, the one above is one of the same organ', (kind) => {
  const held = postsOf(kind);
  const above = new Set(held.flatMap((post) => posts[post].above ?? []));
  expect([...above].filter((post) => !held.includes(post))).toEqual(
    held.includes('supervisor') && !held.includes('safety-office-head') ? ['safety-office-head'] : [],
  );
});

test('every post can be held somewhere', () => {
  const held = new Set(organKinds.flatMap(postsOf));
  expect(Object.keys(posts).filter((post) => !held.has(post as keyof typeof posts))).toEqual([]);
});
