import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { failuresOf, fixtureKeys, recordedHistories } from '../support/histories';

const bundle = resolve(__dirname, '../../dist/workflow-bundle.js');
const run = promisify(execFile);

test('there are histories of every release that was made, with more than one run and more than one procedure', async () => {
  const names = (await recordedHistories()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['0.1.0/investigation-1.json', '0.1.0/investigation-2.json', '0.1.0/supervision-1.json']));
});

test('every recorded history replays by the bundle that is built', async () => {
  expect(await failuresOf(bundle, await recordedHistories())).toEqual([]);
});

test('they replay when rules, decisions and tasks are others: only what the ledger answered counts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-altered-'));
  const changes: [string, string][] = [
    ['(start, limit.days)', '(start, limit.days + 10)'],
    [
      "kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data",
      "kind: 'level.determined', version: 1, occurredAt: act.occurredAt, data: {}",
    ],
    ['function dueRungs(clocks, now) {', 'function dueRungs(clocks, now) { return [];'],
  ];
  let altered = await readFile(bundle, 'utf8');
  for (const [from, to] of changes) {
    expect(altered.split(from)).toHaveLength(2);
    altered = altered.replace(from, to);
  }
  await writeFile(join(folder, 'bundle.js'), altered);
  expect(await failuresOf(join(folder, 'bundle.js'), await recordedHistories())).toEqual([]);
  await rm(folder, { recursive: true });
});

test('a host that gives another Temporal command is found out: this test can fail', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-altered-'));
  const from = 'state: held.state, standing: held.standing }));';
  const text = await readFile(bundle, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(join(folder, 'bundle.js'), text.replace(from, `${from} await (0, workflow_1.sleep)(5);`));
  expect(await failuresOf(join(folder, 'bundle.js'), await recordedHistories())).not.toEqual([]);
  await rm(folder, { recursive: true });
});

test.each(['UTC', 'America/New_York', 'Asia/Tokyo'])(
  'they replay in a process whose time zone is %s',
  async (TZ) => {
    const script = `
    require('reflect-metadata');
    const { historyFromJSON } = require('@temporalio/common/lib/proto-utils');
    const { DefaultLogger, Runtime, Worker } = require('@temporalio/worker');
    const { dataConverterOf } = require(process.argv[1] + '/dist/apps/worker/libs/temporal-client/src');
    const { readdirSync, readFileSync } = require('node:fs');
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    (async () => {
      const folder = process.argv[1] + '/test/fixtures/histories';
      const options = { workflowBundle: { codePath: process.argv[1] + '/dist/workflow-bundle.js' }, dataConverter: dataConverterOf(process.argv[2]) };
      const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
      for (const name of names) await Worker.runReplayHistory(options, historyFromJSON(JSON.parse(readFileSync(folder + '/' + name, 'utf8'))), name);
      console.log(names.length);
    })().catch((error) => { console.error(error); process.exit(1); });`;
    const { stdout } = await run(process.execPath, ['-e', script, resolve(__dirname, '../..'), fixtureKeys], {
      env: { ...process.env, TZ },
    });
    expect(Number(stdout.trim().split('\n').at(-1))).toBe((await recordedHistories()).length);
  },
  60_000,
);
