import { randomBytes } from 'node:crypto';
import { recordChange } from '@app/administration';
import type { Change } from '@app/administration';
import { editions, rows, streamsToWake, wokenFor } from '@app/persistence';
import { lazyClient, seeRun } from '@app/temporal-client';
import { repertoire } from '@app/turn';
import { Client } from '@temporalio/client';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';
import { Arrivals } from '../../apps/api/src/watchdog/arrivals';
import { Watchdog } from '../../apps/api/src/watchdog/watchdog';

let api: TestApi;
// Two cases whose periods end in 2022, and three whose periods reach into 2027; one of these is stopped, one has ended.
let old: string;
let stoppedOld: string;
let current: string;
let stopped: string;
let ended: string;
const known = editions();

beforeAll(async () => {
  api = await testApi('sandbox', process.env['ANJIAN_TEST_TEMPORAL'] ?? '');
  const written: string[] = [];
  for (const day of ['2022-09-19', '2022-09-19', '2026-12-10', '2026-12-10', '2026-12-10'])
    written.push(await writeCase(api.db.source, '高处坠落事故', `${day}T02:00:00.000Z`));
  [old = '', stoppedOld = '', current = '', stopped = '', ended = ''] = written;
  await api.db.owner.query('update stream set stopped_at = now() where case_id = any($1)', [[stopped, stoppedOld]]);
  await api.db.owner.query('update stream set ended = true where case_id = $1', [ended]);
});
afterAll(() => api.stop());
beforeEach(() => api.db.owner.query('delete from stream_to_wake'));

const grounds = { paper: { title: '示例文件', number: null, issuedOn: null }, reason: '示例' };
const record = (change: Change['change']) => recordChange(api.db.source, known, 'tester', () => ({ change, grounds }));
const streamOf = (caseId: string) => `investigation/${caseId}`;

async function marked(): Promise<readonly string[]> {
  return (await rows<{ stream: string }>(api.db.source, 'select stream from stream_to_wake order by stream')).map(({ stream }) => stream);
}

function notice(id: string, off: readonly string[]): Change['change'] {
  const edition = {
    id,
    year: Number(id.slice(0, 4)),
    number: '国办发明电〔2026〕9号',
    issuedOn: '2026-11-20',
    note: null,
    off,
    worked: [],
  };
  return { kind: 'notice', notice: edition, sha256: '0'.repeat(64) };
}

function union(name: string): Change['change'] {
  return { kind: 'organ', organ: { id: '150802-union', name, kind: 'union', place: '150802', from: '2020-01-01', to: null } };
}

async function runs(caseId: string): Promise<boolean> {
  return (await seeRun(api.app.get(Client), { caseId, procedure: 'investigation', n: 1 })).running;
}

describe('a change marks the streams that it may move, and no others', () => {
  test('a notice of next year: those whose periods reach into it or wait for it', async () => {
    await record(notice('2027', ['2027-01-01', '2027-01-04']));
    expect(await marked()).toEqual([streamOf(current)]);
  });

  test('an amended notice of a year that is over: those whose periods ran then, and whatever still awaits a notice', async () => {
    await record(notice('2022-a9', ['2022-10-12']));
    expect(await marked()).toContain(streamOf(old));
    expect((await marked()).filter((stream) => [stoppedOld, stopped, ended].map(streamOf).includes(stream))).toEqual([]);
  });

  test('a zone of another province: none; an organ of the county: those of the county that are open', async () => {
    const zone = {
      code: '450471',
      name: '某开发区',
      kind: 'zone' as const,
      parent: '450400',
      from: '2020-01-01',
      to: null,
      successors: [],
    };
    await record({ kind: 'place', place: zone });
    expect(await marked()).toEqual([]);
    await record(union('临河区工会'));
    expect(await marked()).toEqual([old, current].map(streamOf).toSorted());
  });
});

describe('a round of the watchdog', () => {
  beforeEach(() => record(union('某工会')));

  test('with the engine away nothing leaves the list; when it is back all are woken, and the list is empty', async () => {
    const payloadKeys = `k1:${randomBytes(32).toString('base64')}`;
    const nowhere = lazyClient({ address: '127.0.0.1:9', namespace: 'anjian', payloadKeys });
    const before = await marked();
    const quiet = { everyMs: 0, taskQueue: 'nobody' };
    const away = new Watchdog(api.db.source, nowhere, repertoire.procedures, quiet, api.app.get(Arrivals));
    await expect(away.wakeChanged()).rejects.toThrow();
    expect([await marked(), before.length]).toEqual([before, 2]);

    expect([await runs(old), await runs(current)]).toEqual([false, false]);
    await api.app.get(Watchdog).wakeChanged();
    expect(await marked()).toEqual([]);
    expect([await runs(old), await runs(current), await runs(stopped), await runs(ended)]).toEqual([true, true, false, false]);
  }, 60_000);

  test('a stream that another edition marks while it is woken stays on the list', async () => {
    const [first] = await streamsToWake(api.db.source, null, 1);
    const { edition = 0, start } = first ?? {};
    const stream = streamOf(start?.stream.caseId ?? '');
    await record(union('又一工会'));
    await wokenFor(api.db.source, stream, edition);
    expect(await marked()).toContain(stream);
    await wokenFor(api.db.source, stream, edition + 1);
    expect(await marked()).not.toContain(stream);
  });

  test('a stream that was stopped or has ended since it was marked is not started again', async () => {
    await api.app.get(Client).workflow.getHandle(streamOf(current)).terminate('test');
    await api.app.get(Client).workflow.getHandle(streamOf(old)).terminate('test');
    await api.db.owner.query('update stream set ended = true where case_id = $1', [current]);
    await api.db.owner.query('update stream set stopped_at = now() where case_id = $1', [old]);
    await api.app.get(Watchdog).wakeChanged();
    expect([await runs(current), await runs(old)]).toEqual([false, false]);
    // Whoever releases the stopped one finds it on the list still.
    await api.db.owner.query('update stream set stopped_at = null where case_id = $1', [old]);
    await api.app.get(Watchdog).wakeChanged();
    expect([await runs(current), await runs(old)]).toEqual([false, true]);
  });
});
