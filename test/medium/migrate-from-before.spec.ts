import { randomBytes, randomUUID } from 'node:crypto';
import { createDatabaseAndRoles, createOperator, dataSourceOf, firstStart, migrate, roleUrl, rows } from '@app/persistence';
import { dropDatabase } from '@app/testing';
import { DataSource } from 'typeorm';
import { migrations } from '../../libs/persistence/src/migrations';

const server = process.env['ANJIAN_TEST_POSTGRES'] ?? '';
const name = `t_${randomBytes(6).toString('hex')}`;
const ownerUrl = roleUrl(server, name, 'anjian_owner', 'owner');
const [open, ended, stopped] = [randomUUID(), randomUUID(), randomUUID()];
const kept = ['place', 'organ', 'post', 'person', 'access_token', 'case', 'case_head', 'stream', 'ledger'];

let before: DataSource;

beforeAll(async () => {
  await createDatabaseAndRoles(server, name, { owner: 'owner', app: 'app' });
  before = await new DataSource({ ...dataSourceOf(ownerUrl, 2, 'migrations').options, migrations: migrations.slice(0, 6) }).initialize();
  await before.runMigrations();
  await before.query("insert into installation (kind) values ('sandbox')");
  await before.query(
    `insert into place (code, name, kind, parent, valid_from) values ('000000', '中华人民共和国', 'country', null, 1949),
     ('150000', '内蒙古自治区', 'autonomous-region', '000000', 1947), ('150800', '巴彦淖尔市', 'city', '150000', 2003),
     ('150802', '临河区', 'district', '150800', 2003)`,
  );
  await before.query(
    "insert into organ (id, name, place, kind, valid_from) values ('150802-government', '临河区人民政府', '150802', 'government', 2003)",
  );
  await createOperator(before, { organ: '150802-government', title: '区长' });
  for (const id of [open, ended, stopped]) await caseOfBefore(id);
  await before.query(`update stream set ended = true where case_id = $1`, [ended]);
  await before.query(`update stream set stopped_at = now() where case_id = $1`, [stopped]);
});

afterAll(async () => {
  await before.destroy();
  await dropDatabase(server, name);
});

async function caseOfBefore(id: string): Promise<void> {
  const stream = `investigation/${id}`;
  await before.query(
    `insert into "case" (id, place, name, stage, occurred_at, opened_at) values ($1, '150802', '高处坠落事故', 'open', now(), now())`,
    [id],
  );
  await before.query(`insert into case_head (case_id, case_seq, hash) values ($1, 1, 'h')`, [id]);
  await before.query(
    `insert into stream (id, case_id, procedure, n, seq, stage, ended, shift) values ($1, $2, 'investigation', 1, 1, 'open', false, 0)`,
    [stream, id],
  );
}

// By table: what a later migration adds to one is not what was in it.
let columns: Readonly<Record<string, string>>;

async function columnsOf(source: DataSource): Promise<Readonly<Record<string, string>>> {
  const found = await rows<{ name: string; columns: string }>(
    source,
    `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' group by 1`,
  );
  return Object.fromEntries(found.map(({ name: table, columns: all }) => [table, all]));
}

function contents(source: DataSource): Promise<readonly (readonly object[])[]> {
  return Promise.all(kept.map((table) => rows<object>(source, `select ${columns[table]} from "${table}" order by 1, 2`)));
}

test('a database of the release before keeps all that was in it, and its open streams are woken for the new law', async () => {
  columns = await columnsOf(before);
  const had = await contents(before);
  expect(had.map((found) => found.length)).toEqual([4, 1, 1, 1, 1, 3, 3, 3, 0]);
  const beyond = `insert into "case" (id, place, name, stage, occurred_at, opened_at) values ($1, '410803', '某事故', 'open', now(), now())`;
  await expect(before.query(beyond, [randomUUID()])).rejects.toThrow('case_place_fkey');

  expect(await migrate(ownerUrl)).toEqual([
    'RegisterAndEditions0007000000000007',
    'WithdrawnReminders0008000000000008',
    'AccountsAndSessions0009000000000009',
    'ListsOfCases00109000000000010',
    'PeopleAndPosts00119000000000011',
    'PacksOfPlaces00129000000000012',
    'Measures00139000000000013',
  ]);
  expect(await migrate(ownerUrl)).toEqual([]);
  expect(await contents(before)).toEqual(had);
  expect(await rows(before, 'select n, release from edition')).toEqual([{ n: 1, release: '' }]);

  expect(await firstStart(ownerUrl, 'sandbox', 'release', { organ: '150802-government', title: '区长' })).toBeNull();
  expect(await contents(before)).toEqual(had);
  expect(await rows(before, 'select stream from stream_to_wake')).toEqual([{ stream: `investigation/${open}` }]);

  // The places of the country and the posts of their organs are no rows any more.
  await before.query(beyond, [randomUUID()]);
  await createOperator(before, { organ: '410803-emergency', title: '局长' });
});

test('another release raises the edition once, the same one never', async () => {
  const start = async (release: string) => {
    await firstStart(ownerUrl, 'sandbox', release, { organ: '150802-government', title: '区长' });
    return rows(before, 'select n, release from edition');
  };
  expect(await start('release')).toEqual([{ n: 1, release: 'release' }]);
  expect(await start('next')).toEqual([{ n: 2, release: 'next' }]);
  expect(await start('next')).toEqual([{ n: 2, release: 'next' }]);
});
