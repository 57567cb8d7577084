import { createHash, randomBytes } from 'node:crypto';
import type { Installation } from '@app/domain';
import { dataSourceOf } from './data-source';
import { markToWake } from './register/record-entry';
import { everyOpenStream } from './register/to-wake';
import { row, rows } from './rows';
import type { Querying } from './rows';

/** For whom the first operator acts. */
export interface OperatorPost {
  readonly organ: string;
  readonly title: string;
}

// Any number will do, as long as every release uses the same one.
const firstStartLock = 4_926_003;

/**
 * Says once whether the installation is real or a sandbox, and at the first start creates one operator. Another release than the one of
 * before raises the edition: its law holds from the next turn of each stream, and all open ones are woken for it.
 *
 * @param release name of the release's own law and data
 * @returns the operator's bearer token at the first start, afterwards null: only its hash is kept
 * @throws Error when the installation is of the other kind
 */
export async function firstStart(ownerUrl: string, kind: Installation, release: string, operator: OperatorPost): Promise<string | null> {
  const source = await dataSourceOf(ownerUrl, 1).initialize();
  try {
    // Held until the connection closes: two first starts at once would make two operators.
    await source.query('select pg_advisory_lock($1)', [firstStartLock]);
    await source.query('insert into installation (kind) values ($1) on conflict do nothing', [kind]);
    const known = await row<{ kind: Installation }>(source, 'select kind from installation');
    if (known?.kind !== kind)
      throw new Error(
        `本安装为 ${known?.kind}，不能作为 ${kind} 启动。This installation is "${known?.kind}" and cannot be started as "${kind}".`,
      );
    await noteRelease(source, release);
    const people = await row<{ count: number }>(source, 'select count(*) from person');
    return people?.count === 0 ? await createOperator(source, operator) : null;
  } finally {
    await source.destroy();
  }
}

async function noteRelease(on: Querying, release: string): Promise<void> {
  const raised = await rows<{ n: number }>(
    on,
    `with raised as (update edition set n = case release when '' then n else n + 1 end, release = $1 where release <> $1 returning n)
     select n from raised`,
    [release],
  );
  if (raised.length > 0) await markToWake(on, everyOpenStream);
}

/** Creates a person at a post and returns the bearer token, which stands nowhere else. */
export async function createOperator(on: Querying, operator: OperatorPost): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await on.query('insert into access_token (hash, person) values ($1, $2)', [tokenHash(token), await createPerson(on, operator)]);
  return token;
}

/** Creates a person at a post. @returns the person's id */
export async function createPerson(on: Querying, operator: OperatorPost): Promise<string> {
  const post = await row<{ id: string }>(
    on,
    `insert into post (organ, title) values ($1, $2) on conflict (organ, title) do update set title = excluded.title returning id`,
    [operator.organ, operator.title],
  );
  const person = await row<{ id: string }>(on, 'insert into person (post) values ($1) returning id', [post?.id]);
  if (person === undefined) throw new Error('A person that was inserted has an id.');
  return person.id;
}

/** Tokens are random and long, so one round of SHA-256 is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
