import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordChange } from '@app/administration';
import { editions, rows, verifyLedger, writeAnchor } from '@app/persistence';
import type { Editions } from '@app/persistence';
import { chainHash, genesis } from '../../libs/persistence/src/ledger/body';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writtenCase } from '../support/written-turn';

let db: FreshDatabase;
let known: Editions;
let folder: string;
beforeEach(async () => {
  db = await freshDatabase();
  known = editions();
  folder = mkdtempSync(join(tmpdir(), 'anjian-anchors-'));
  await writtenCase(db.source, 1);
  for (const code of ['150871', '150872', '150873']) await recorded(code);
});
afterEach(async () => {
  await db.drop();
  rmSync(folder, { recursive: true });
});

function recorded(code: string) {
  const place = { code, name: `${code}开发区`, kind: 'zone' as const, parent: '150800', from: '2020-01-01', to: null, successors: [] };
  const grounds = { paper: { title: '示例文件', number: null, issuedOn: null }, reason: '示例' };
  return recordChange(db.source, known, 'tester', () => ({ change: { kind: 'place', place }, grounds }));
}

/** What a person with the owner's password could do. */
async function tamper(...statements: readonly string[]): Promise<void> {
  await db.owner.query('alter table register_entry disable trigger append_only');
  for (const sql of statements) await db.owner.query(sql);
  await db.owner.query('alter table register_entry enable trigger append_only');
}

async function differences(file?: string): Promise<readonly string[]> {
  return (await verifyLedger(db.source, file)).differences.map(({ caseSeq, what }) => `${caseSeq} ${what}`);
}

const missing = (n: number) => `登记簿缺少第 ${n} 条记录 entry ${n} of the register is missing`;
const broken = '登记簿的记录与前一条不衔接 an entry of the register does not follow the one before it';
const changed = '登记簿的内容与记载的哈希值不符 the text of an entry of the register does not have the hash that was recorded';
const columns = '登记簿的各列与计算哈希的内容不一致 the columns of an entry of the register do not say what the hashed text says';

test('a chain that nobody touched has no differences, and each entry follows the one before', async () => {
  expect(await verifyLedger(db.source)).toMatchObject({ register: 3, differences: [] });
  const entries = await rows<{ n: number; prev_hash: string; hash: string }>(
    db.source,
    'select n, prev_hash, hash from register_entry order by n',
  );
  expect(entries.map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(entries.map(({ prev_hash }) => prev_hash)).toEqual([genesis, entries[0]?.hash, entries[1]?.hash]);
});

test.each([
  ['a text', ["update register_entry set body = replace(body, '开发区', '新区') where n = 2"], [`2 ${changed}`]],
  ['a text that is no entry', ["update register_entry set body = '{' where n = 2"], [`2 ${changed}`, `2 ${columns}`]],
  ['the code beside the text', ["update register_entry set subject = '150899' where n = 2"], [`2 ${columns}`]],
  ['the kind beside the text', ["update register_entry set kind = 'organ' where n = 2"], [`2 ${columns}`]],
  ['who recorded it', ["update register_entry set entered_by = 'x' where n = 2"], [`2 ${columns}`]],
  ['when it was recorded', ["update register_entry set recorded_at = recorded_at + interval '1 second' where n = 2"], [`2 ${columns}`]],
  ['a hash', ["update register_entry set hash = repeat('0', 64) where n = 2"], [`2 ${changed}`, `3 ${broken}`]],
  ['a line taken out', ['delete from register_entry where n = 2'], [`3 ${missing(2)}`, `3 ${broken}`]],
  ['the first line taken out', ['delete from register_entry where n = 1'], [`2 ${missing(1)}`, `2 ${broken}`, `3 ${missing(2)}`]],
  [
    'two lines that changed places',
    [
      'update register_entry set n = 9 where n = 1',
      'update register_entry set n = 1 where n = 2',
      'update register_entry set n = 2 where n = 9',
    ],
    [`1 ${broken}`, `1 ${columns}`, `2 ${broken}`, `2 ${columns}`, `3 ${broken}`],
  ],
])('%s is found', async (_what, statements, said) => {
  await tamper(...statements);
  expect(await differences()).toEqual(said);
});

describe('with a file of anchors', () => {
  const onDay = (day: string) => `null 台账与 ${day} 的存证不符 the chains do not have the root that was anchored on ${day}`;
  let file: string;
  beforeEach(async () => {
    file = join(folder, 'anchors.txt');
    await writeAnchor(db.source, file, '2026-01-05');
    await recorded('150874');
    expect(await differences(file)).toEqual([]);
  });

  test('a register that was rewritten as a whole is clean to itself, and not to its anchors', async () => {
    let previous = genesis;
    const entries = await rows<{ n: number; body: string }>(db.owner, 'select n, body from register_entry order by n');
    await tamper(
      ...entries.map(({ n, body }) => {
        const forged = body.replaceAll('开发区', '新区');
        const [prev, hash] = [previous, chainHash(previous, forged)];
        previous = hash;
        return `update register_entry set body = '${forged}', prev_hash = '${prev}', hash = '${hash}' where n = ${n}`;
      }),
    );
    expect(await differences()).toEqual([]);
    expect(await differences(file)).toEqual([onDay('2026-01-05')]);
  });

  test('the last lines taken out are missed by the anchor that had them', async () => {
    await writeAnchor(db.source, file, '2026-01-06');
    await tamper('delete from register_entry where n = 4');
    expect(await differences(file)).toEqual([onDay('2026-01-06')]);
    await tamper('delete from register_entry');
    expect(await differences(file)).toEqual([onDay('2026-01-05'), onDay('2026-01-06')]);
  });
});

test.each([
  ['update', 'update register_entry set entered_by = entered_by'],
  ['delete', 'delete from register_entry'],
  ['truncate', 'truncate register_entry'],
])('nobody may %s an entry: not the role of the programs, nor the owner', async (_what, sql) => {
  await expect(db.source.query(sql)).rejects.toThrow('permission denied for table register_entry');
  await expect(db.owner.query(sql)).rejects.toThrow('register_entry is append-only');
});

test('the programs raise the edition by an entry and by nothing else', async () => {
  for (const sql of ['update edition set n = n + 1', 'delete from edition', 'insert into edition (n) values (7)']) {
    await expect(db.source.query(sql)).rejects.toThrow('permission denied for table edition');
  }
  const number = async () => (await rows<{ n: number }>(db.source, 'select n from edition')).map(({ n }) => n);
  const [before = 0] = await number();
  await recorded('150874');
  expect(await number()).toEqual([before + 1]);
});
