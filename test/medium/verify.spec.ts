import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firedRungsOf, verifyLedger, writeAnchor } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writeCase } from '../support/write-turn';
import { decideTo, turnDraft } from '../support/written-turn';

let db: FreshDatabase;
let caseId: string;
const file = join(mkdtempSync(join(tmpdir(), 'anchors-')), 'anchors.txt');

beforeEach(async () => {
  db = await freshDatabase();
  caseId = await writeCase(db.source);
  await fireRung();
  await writeCase(db.source);
});
afterEach(() => db.drop());

async function fireRung(): Promise<void> {
  const at = '2022-11-01T01:00:00.000Z';
  const text = { zh: '提醒', en: 'Reminder' };
  const data = { rung: 'IN-01:x:2022-11-18', clock: 'IN-01', name: 'x', at, to: ['a', 'b'], action: 'remind', text, late: true };
  const fired = { kind: 'rung.fired', version: 1, occurredAt: at, data };
  const draft = turnDraft(caseId, { turnId: `r:${data.rung}`, hash: '', recordedAt: at, events: [fired] });
  await decideTo(db.source, draft, () => ({ outcome: 'done', draft: { ...draft, projection: null }, stands: null }));
}

/** What a person with the owner's password could do. */
async function tamper(table: string, sql: string): Promise<void> {
  await db.owner.query(`alter table ${table} disable trigger append_only`);
  await db.owner.query(sql, [caseId]);
  await db.owner.query(`alter table ${table} enable trigger append_only`);
}

const differences = async (): Promise<readonly string[]> => (await verifyLedger(db.source)).differences.map(({ what }) => what);

test.each([
  ['receipt', "update receipt set outcome = 'refused' where stream = 'investigation/' || $1::text", 'receipt'],
  ['receipt', "update receipt set to_seq = 1 where stream = 'investigation/' || $1::text and turn_id like 'c:%'", 'receipt'],
  ['receipt', "delete from receipt where stream = 'investigation/' || $1::text and turn_id like 'r:%'", 'receipt'],
  ['rung', 'update rung set late = not late where case_id = $1', 'reminder'],
  ['rung', "update rung set fired_at = fired_at - interval '1 day' where case_id = $1", 'reminder'],
  ['rung', 'delete from rung where case_id = $1', 'reminder'],
  ['ledger', "update ledger set body = '{' where case_id = $1 and case_seq = 1", 'hash'],
  ['ledger', 'delete from ledger where case_id = $1 and case_seq = (select max(case_seq) from ledger where case_id = $1)', 'head'],
])('a changed %s is found: %s', async (table, sql, said) => {
  expect(await differences()).toEqual([]);
  await tamper(table, sql);
  expect((await differences()).join('\n')).toContain(said);
});

test('a withdrawal stands beside the reminder that it takes back, and one that was changed or removed is found', async () => {
  const at = '2022-11-25T01:00:00.000Z';
  const reason = { zh: '延期登记较晚', en: 'an extension was entered late' };
  const data = { rung: 'IN-01:x:2022-11-18', clock: 'IN-01', reason };
  const draft = turnDraft(caseId, {
    turnId: 'c:late',
    hash: 'h',
    recordedAt: at,
    events: [{ kind: 'rung.withdrawn', version: 1, occurredAt: at, data }],
  });
  await decideTo(db.source, draft, () => ({ outcome: 'done', draft: { ...draft, projection: null }, stands: null }));
  expect(await differences()).toEqual([]);
  expect((await firedRungsOf(db.source, [caseId])).map(({ id, withdrawn }) => [id, withdrawn])).toEqual([[data.rung, { at, reason }]]);
  await expect(db.source.query('delete from rung_withdrawal')).rejects.toThrow();
  await tamper('rung_withdrawal', `update rung_withdrawal set reason = '{}' where case_id = $1`);
  expect((await differences()).join()).toContain('withdrawal of a reminder');
  await tamper('rung_withdrawal', 'delete from rung_withdrawal where case_id = $1');
  expect((await differences()).join()).toContain('withdrawal of a reminder');
});

test('a reminder that the ledger does not know is found', async () => {
  await db.source.query(
    `insert into rung select stream, id || 'x', case_id, clock, name, action, recipients, text, at, fired_at, late from rung`,
  );
  expect(await differences()).toHaveLength(1);
});

test('anchors: a case that is gone with all its rows is found, an earlier day can no longer be written, a broken file is not written to', async () => {
  await writeAnchor(db.source, file, '2022-12-01');
  const line = readFileSync(file, 'utf8');
  expect((await verifyLedger(db.source, file)).differences).toEqual([]);
  await expect(writeAnchor(db.source, file, '2022-11-30')).rejects.toThrow('can no longer be anchored');
  expect((await verifyLedger(db.source, file)).differences).toEqual([]);

  writeFileSync(file, line.slice(0, 20));
  await expect(writeAnchor(db.source, file, '2022-12-01')).rejects.toThrow('not an anchor');
  expect(readFileSync(file, 'utf8')).toBe(line.slice(0, 20));

  for (const table of ['rung', 'ledger']) await tamper(table, `delete from ${table} where case_id = $1`);
  for (const table of ['clock', 'task', 'gate', 'message', 'stream', 'case_head'])
    await db.owner.query(`delete from ${table} where case_id = $1`, [caseId]);
  await db.owner.query('delete from "case" where id = $1', [caseId]);
  expect(await differences()).toHaveLength(1);
});
