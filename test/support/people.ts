import { noticeDefaults } from '@app/people';
import type { Assignment, Holder, NoticeSettings } from '@app/people';
import { createPerson, row } from '@app/persistence';
import type { DataSource } from 'typeorm';

type Known = Partial<Pick<Holder, 'email' | 'mobile' | 'webhook'>> & {
  readonly organ: string;
  readonly name: string;
  readonly account?: string | null;
};

let accounts = 0;

/** Somebody of an organ, by the owner of the database, with an account unless it is said to be none. @returns the id of the holder */
export async function known(owner: DataSource, { organ, name, account, email, mobile, webhook }: Known): Promise<string> {
  accounts += 1;
  const opened = account === undefined ? `person-${accounts}-${process.pid}` : account;
  if (opened !== null && account === undefined) await openAccount(owner, opened, { organ, name });
  const found = await row<{ id: string }>(
    owner,
    `insert into holder (organ, name, account, email, mobile, webhook, entered_by)
     select $1, $2, $3, $4, $5, $6, id from person order by created_at limit 1 returning id`,
    [organ, name, opened, email ?? null, mobile ?? null, webhook ?? null],
  );
  return found?.id ?? '';
}

async function openAccount(owner: DataSource, account: string, { organ, name }: Pick<Known, 'organ' | 'name'>): Promise<void> {
  const person = await createPerson(owner, { organ, title: name });
  await owner.query(
    `insert into account (name, person, person_name, password_hash, must_change) values ($1, $2, $3, '$argon2id$none', false)`,
    [account, person, name],
  );
}

type Held = Partial<Omit<Assignment, 'holder'>> & Pick<Assignment, 'organ' | 'post'>;

/** That somebody holds a post of an organ, since 2020 unless it is said otherwise. */
export async function holds(
  owner: DataSource,
  holder: string,
  { kind = 'post', organ, post, standsFor = null, from, until = null }: Held,
): Promise<void> {
  await owner.query(
    `insert into assignment (kind, holder, organ, post, stands_for, from_at, until_at, set_by)
     select $1, $2, $3, $4, $5, $6, $7, id from person order by created_at limit 1`,
    [kind, holder, organ, post, standsFor, from ?? '2020-01-01T00:00:00.000Z', until],
  );
}

/** How reminders go out from now on. */
export async function setNotices(owner: DataSource, settings: Partial<NoticeSettings>): Promise<void> {
  await owner.query(
    `insert into notice_setting (body, reason, set_by) select $1, 'for the test', id from person order by created_at limit 1`,
    [JSON.stringify({ ...noticeDefaults, ...settings })],
  );
}
