import { resolve } from 'node:path';
import { procedures } from '@app/domain';
import { foldStream, verifyLedger } from '@app/persistence';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, ledgerOf, reportAccident } from '../support/life';
import { eventually } from '../support/process';
import { ownTemporal } from '../support/own-servers';
import type { OwnTemporal } from '../support/own-servers';

const { calendar } = releaseInForce();

let temporal: OwnTemporal;
let desk: Desk;

beforeAll(async () => {
  temporal = await ownTemporal();
  desk = await startDesk('sandbox', { temporal: temporal.address });
});

afterAll(async () => {
  await desk.stop();
  await temporal.remove();
});

const preload = ['--require', resolve(__dirname, '../support/kill-after-commit.cjs')];

test('worker, caller and Temporal killed between commit and workflow task: the next command finds the first in the ledger, once', async () => {
  const { id, stream } = await reportAccident(desk);
  await desk.worker.stop();
  await desk.startWorker(preload, { KILL_MARK: '认定 4711', KILL_PIDS: `${temporal.pid()},${desk.api.pid}` });

  // Its caller dies in the middle: without that the rest would prove nothing.
  await expect(give(desk, id, anotherLevel(4711), 'first')).rejects.toThrow('fetch failed');
  const levels = async (): Promise<string[]> =>
    (await ledgerOf(desk, stream))
      .filter((entry) => entry.kind.startsWith('level.'))
      .map((entry) => /认定 \d+/.exec(entry.body)?.[0] ?? '');
  await eventually('the commit of the first command', async () => (await levels()).length === 1);
  await desk.worker.kill9();
  await desk.api.kill9();

  await temporal.startAgain();
  await Promise.all([desk.startWorker(), desk.startApi()]);
  const second = await give(desk, id, anotherLevel(4712), 'second');
  expect(second.status).toBe(200);
  expect(await levels()).toEqual(['认定 4711', '认定 4712']);

  const again = await give(desk, id, anotherLevel(4711), 'first');
  expect(again.status).toBe(200);
  expect(await levels()).toHaveLength(2);

  const folded = await foldStream(desk.db.source, procedures.investigation, stream);
  const world = { now: new Date().toISOString(), law: releaseLaw('investigation', '150802').sheet, calendar };
  const shown = (await desk.call('GET', `/api/cases/${id}`)).body;
  expect(shown).toMatchObject({ level: procedures.investigation.summary(folded.own, world)?.level });
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
