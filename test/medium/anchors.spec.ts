import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rows, verifyLedger, writeAnchor } from '@app/persistence';
import { chainHash, genesis } from '../../libs/persistence/src/ledger/body';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writtenCase } from '../support/written-turn';

let db: FreshDatabase;
let folder: string;
let file: string;

beforeEach(async () => {
  db = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'anjian-anchors-'));
  file = join(folder, 'anchors.txt');
});

afterEach(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

/** Whoever owns the database can do this: change a text and make every later hash fit again. */
async function rewriteWholeChain(caseId: string): Promise<void> {
  await db.owner.query('alter table ledger disable trigger append_only');
  const entries = await rows<{ case_seq: number; body: string }>(
    db.owner,
    'select case_seq, body from ledger where case_id = $1 order by case_seq',
    [caseId],
  );
  let previous = genesis;
  for (const { case_seq, body } of entries) {
    const forged = body.replace('"post":"p"', '"post":"q"');
    const hash = chainHash(previous, forged);
    const values = [caseId, case_seq, forged, previous, hash];
    await db.owner.query('update ledger set body = $3, prev_hash = $4, hash = $5 where case_id = $1 and case_seq = $2', values);
    previous = hash;
  }
  await db.owner.query('update case_head set hash = $2 where case_id = $1', [caseId, previous]);
}

test('a chain rewritten as a whole is clean to itself, but not to the anchor of its day', async () => {
  const caseId = await writtenCase(db.source, 3);
  await writtenCase(db.source, 2);
  await writeAnchor(db.source, file, '2026-01-05');
  await writtenCase(db.source, 1);
  await writeAnchor(db.source, file, '2026-01-06');
  expect(await verifyLedger(db.source, file)).toMatchObject({ cases: 3, entries: 6, anchors: 2, differences: [] });

  await rewriteWholeChain(caseId);
  expect((await verifyLedger(db.source)).differences).toEqual([]);
  expect((await verifyLedger(db.source, file)).differences.map(({ what }) => what)).toEqual([
    '台账与 2026-01-05 的存证不符 the chains do not have the root that was anchored on 2026-01-05',
    '台账与 2026-01-06 的存证不符 the chains do not have the root that was anchored on 2026-01-06',
  ]);
});

test('a day is anchored once, and a line that an interrupted call left out of the file is added', async () => {
  await writtenCase(db.source, 2);
  const anchor = await writeAnchor(db.source, file, '2026-01-05');
  await writtenCase(db.source, 1);
  expect(await writeAnchor(db.source, file, '2026-01-05')).toEqual(anchor);
  await rm(file);
  await writeAnchor(db.source, file, '2026-01-06');
  expect((await readFile(file, 'utf8')).split('\n').map((line) => line.slice(0, 10))).toEqual(['2026-01-05', '2026-01-06', '']);
});

test('an empty ledger and an empty anchor file are differences, not successes', async () => {
  expect((await verifyLedger(db.source)).differences).toHaveLength(1);
});
