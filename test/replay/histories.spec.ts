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
  const first = ['0.1.0/investigation-1.json', '0.1.0/investigation-2.json', '0.1.0/supervision-1.json'];
  const next = ['investigation', 'supervision', 'rectification'].map((procedure) => `0.2.0/vetted-${procedure}-1.json`);
  expect(names).toEqual(expect.arrayContaining([...first, ...next]));
});

test('every recorded history replays by the bundle that is built', async () => {
  expect(await failuresOf(bundle, await recordedHistories())).toEqual([]);
});

test('what is replayed carries no rule of law, no decision and no calendar: they change without meeting a replay', async () => {
  const text = await readFile(bundle, 'utf8');
  for (const ours of ['libs/streams/src/guards', 'workflows/src/host']) expect(text).toContain(ours);
  for (const others of ['libs/domain', 'libs/clock', 'libs/calendar', 'libs/rules', 'libs/turn', 'libs/persistence', 'zod']) {
    expect([others, text.includes(others)]).toEqual([others, false]);
  }
});

test('a host that gives another Temporal command is found out: this test can fail', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-altered-'));
  const from = 'let advances = [];';
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
      for (const name of names) {
        const history = historyFromJSON(JSON.parse(readFileSync(folder + '/' + name, 'utf8')));
        await Worker.runReplayHistory(options, history, history.events[0].workflowExecutionStartedEventAttributes.workflowId);
      }
      console.log(names.length);
    })().catch((error) => { console.error(error); process.exit(1); });`;
    const { stdout } = await run(process.execPath, ['-e', script, resolve(__dirname, '../..'), fixtureKeys], {
      env: { ...process.env, TZ },
    });
    expect(Number(stdout.trim().split('\n').at(-1))).toBe((await recordedHistories()).length);
  },
  60_000,
);
