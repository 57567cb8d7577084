import type { Post } from '@app/clock';
import { noticeDefaults } from '@app/people';
import { rows } from '@app/persistence';
import { releaseInForce } from '@app/register';
import type { DataSource } from 'typeorm';

/** Counties of the country, in the order of their codes. */
export function counties(count: number): readonly string[] {
  const { places } = releaseInForce().register;
  return places
    .codes()
    .filter((code) => places.latest(code)?.kind === 'county' && places.latest(code)?.until === null)
    .sort()
    .slice(0, count);
}

const posts: readonly { readonly kind: string; readonly post: Post }[] = [
  { kind: 'emergency', post: 'department-head' },
  { kind: 'safety-office', post: 'safety-office-head' },
];

/** Somebody in each place who holds the posts that are reminded of the forming of a team, with an account and an e-mail address. */
export async function fillPosts(owner: DataSource, places: readonly string[]): Promise<void> {
  await rows(
    owner,
    `with seat as (select id from post limit 1),
     somebody as (insert into person (post) select s.id from seat s, unnest($1::text[]) returning id),
     numbered as (select id, row_number() over () as n from somebody),
     account as (insert into account (name, person, person_name, password_hash, must_change)
       select 'bench-' || n, id, 'bench', '$argon2id$none', false from numbered returning name)
     insert into holder (organ, name, account, email, entered_by)
     select p.code || '-emergency', 'bench', 'bench-' || p.n, p.code || '@anjian.example', (select id from person limit 1)
     from unnest($1::text[]) with ordinality as p(code, n) join account a on a.name = 'bench-' || p.n`,
    [places],
  );
  for (const { kind, post } of posts)
    await rows(
      owner,
      `insert into assignment (kind, holder, organ, post, from_at, set_by)
       select 'post', id, left(organ, 6) || $1, $2, '2020-01-01', entered_by from holder`,
      [`-${kind}`, post],
    );
  const settings = { ...noticeDefaults, ways: ['mail'], quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' };
  await rows(owner, `insert into notice_setting (body, reason, set_by) select $1, 'bench', id from person limit 1`, [
    JSON.stringify(settings),
  ]);
}
