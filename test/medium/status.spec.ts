import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markStopped, writeAnchor } from '@app/persistence';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { caseUntil, writeCase } from '../support/write-turn';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = mkdtempSync(join(tmpdir(), 'anjian-anchors-'));
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

const status = async () => (await api.call('get', '/api/status')).body;

test('an installation in which all is well, with its versions; no server of Temporal answers here', async () => {
  await writeCase(api.db.source);
  const none = { count: 0, named: [] };
  expect(await status()).toMatchObject({
    installation: 'sandbox',
    lookedAt: null,
    late: none,
    stuck: none,
    withoutRun: none,
    failing: none,
    stopped: none,
    notices: { due: 0, given: 0, sent: 0, delivered: 0, read: 0, failed: 0, doubtful: 0, takenBack: 0, oldest: null, vacant: [] },
    anchor: null,
    versions: {
      release: '0.1.0',
      node: process.versions.node,
      database: expect.stringMatching(/^\d+/),
      engine: null,
      migration: expect.stringMatching(/^Measures/),
      register: 1,
    },
  });
  expect((await api.bare('get', '/api/status')).status).toBe(401);
});

test('what is late, stuck and stopped is named by its case, and nothing that is not', async () => {
  const [late, fine, halted] = [
    await writeCase(api.db.source, '迟的'),
    await writeCase(api.db.source, '好的'),
    await writeCase(api.db.source, '停的'),
  ];
  await api.db.owner.query(
    `update stream set next_due_at = now() + shift * interval '1 millisecond' - interval '3 minutes' where case_id = $1`,
    [late],
  );
  await api.db.owner.query(
    `insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body, created_at)
     values ($1, $2, 1, $3, 'supervision', 1, '{}', now() - interval '1 hour')`,
    [`investigation/${late}`, `supervision/${late}`, late],
  );
  await markStopped(api.db.source, { caseId: halted, procedure: 'investigation', n: 1 }, 'ledger-shorter');
  const body = await status();
  expect(body.late).toEqual({
    count: 1,
    named: [
      { caseId: late, caseName: '迟的', procedureText: { zh: '事故调查', en: 'Investigation' }, seconds: expect.any(Number) as number },
    ],
  });
  expect(body.late.named[0].seconds).toBeGreaterThanOrEqual(180);
  expect(body.stuck.named).toEqual([
    expect.objectContaining({
      caseName: '迟的',
      procedureText: { zh: '挂牌督办', en: 'Supervision' },
      from: { zh: '事故调查', en: 'Investigation' },
    }),
  ]);
  expect(body.stopped.named).toEqual([
    expect.objectContaining({ caseName: '停的', why: { zh: '台账的记录少于已经答复的记录', en: expect.any(String) as string } }),
  ]);
  expect(JSON.stringify(body)).not.toContain(fine);
});

test('the last record of the ledgers outside the database', async () => {
  await writeAnchor(api.db.source, join(folder, 'anchors'), '2026-01-04');
  const { heads } = await writeAnchor(api.db.source, join(folder, 'anchors'), '2026-01-05');
  expect((await status()).anchor).toMatchObject({ day: '2026-01-05', cases: heads });
});

test('whether reminders arrived, with the posts that nobody holds by their names', async () => {
  await caseUntil(api.db.source, '2022-09-22T02:00:00.000Z');
  const { notices } = await status();
  expect(notices).toMatchObject({ due: expect.any(Number) as number, given: 2, sent: 0, read: 0, oldest: null });
  expect((await api.call('get', '/api/status/vacant')).body).toEqual({ count: 2 });
  const post = { since: expect.any(String) as string, reminders: 2, lost: 2 };
  expect(notices.vacant).toEqual([
    {
      organ: '150802-emergency',
      organName: { zh: '临河区应急管理局', en: expect.any(String) as string },
      postText: { zh: '部门负责人', en: 'the head of the department' },
      ...post,
    },
    expect.objectContaining({ organ: '150802-safety-office', ...post }),
  ]);
});
