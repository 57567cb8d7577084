import { createHash, randomBytes } from 'node:crypto';
import type { Installation } from '@app/domain';
import type { Organ, Place } from '@app/domain';
import { dataSourceOf } from './data-source';
import { row } from './rows';
import type { Querying } from './rows';

/** For whom the first operator acts. */
export interface OperatorPost {
  readonly organ: string;
  readonly title: string;
}

export interface Registers {
  readonly places: readonly Place[];
  readonly organs: readonly Organ[];
}

// Any number will do, as long as every release uses the same one.
const firstStartLock = 4_926_003;

/**
 * Writes places and organs, says once whether the installation is real or a sandbox, and at the first start creates one operator.
 *
 * @returns the operator's bearer token at the first start, afterwards null: only its hash is kept
 * @throws Error when the installation is of the other kind
 */
export async function firstStart(
  ownerUrl: string,
  kind: Installation,
  registers: Registers,
  operator: OperatorPost,
): Promise<string | null> {
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
    await writeRegisters(source, registers);
    const people = await row<{ count: number }>(source, 'select count(*) from person');
    return people?.count === 0 ? await createOperator(source, operator) : null;
  } finally {
    await source.destroy();
  }
}

/** Adds or updates the places and organs of this release; what an administrator added stays. */
export async function writeRegisters(on: Querying, { places, organs }: Registers): Promise<void> {
  await on.query(
    `insert into place (code, name, kind, parent, valid_from, valid_to)
     select code, name, kind, parent, "validFrom", "validTo"
     from jsonb_to_recordset($1::jsonb) as p(code text, name text, kind text, parent text, "validFrom" int, "validTo" int)
     on conflict (code) do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [JSON.stringify(places)],
  );
  await on.query(
    `insert into organ (id, name, place, kind, valid_from, valid_to)
     select id, name, place, kind, "validFrom", "validTo"
     from jsonb_to_recordset($1::jsonb) as o(id text, name text, place text, kind text, "validFrom" int, "validTo" int)
     on conflict (id) do update set name = excluded.name, place = excluded.place, kind = excluded.kind,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [JSON.stringify(organs)],
  );
}

/** Creates a person at a post and returns the bearer token, which stands nowhere else. */
export async function createOperator(on: Querying, operator: OperatorPost): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const post = await row<{ id: string }>(
    on,
    `insert into post (organ, title) values ($1, $2) on conflict (organ, title) do update set title = excluded.title returning id`,
    [operator.organ, operator.title],
  );
  const person = await row<{ id: string }>(on, 'insert into person (post) values ($1) returning id', [post?.id]);
  await on.query('insert into access_token (hash, person) values ($1, $2)', [tokenHash(token), person?.id]);
  return token;
}

/** Tokens are random and long, so one round of SHA-256 is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
