import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { StreamStart } from '@app/streams';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, ledgerOf, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';
import { eventually } from '../support/process';
import { malformedCommands, malformedMessages, malformedStarts, sentLevel, sentMessage, strangersOf, trace } from '../support/strangers';
import type { Stranger } from '../support/strangers';

jest.setTimeout(60_000);

const answerMs = 10_000;
let desk: Desk;
let opened: OpenedCase;
let ours: Client;
let strangers: readonly Stranger[];

beforeAll(async () => {
  desk = await startDesk('sandbox');
  opened = await reportAccident(desk);
  ours = clientOf(desk);
  strangers = strangersOf(desk);
});

afterAll(async () => {
  await Promise.all([ours, ...strangers.map(({ client }) => client)].map((client) => client.connection.close()));
  await desk.stop();
});

/** An update as anybody may send one. */
interface UnknownUpdate {
  readonly updateId: string;
  readonly args: [unknown];
}

const startOf = (caseId: string): StreamStart => ({ stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' });
const soon = <T>(client: Client, call: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + answerMs, call);

/** All that is recorded, whoever recorded it: how many entries, the last hash of each case. */
async function whole(): Promise<unknown> {
  const heads = 'select case_id, count(*)::int as entries, max(hash) as hash from ledger group by case_id order by case_id';
  const heard = 'select count(*)::int as n from receipt';
  return { heads: await desk.db.owner.query(heads), receipts: await desk.db.owner.query(heard) };
}

/** How often the worker has raised the alarm for it. */
function alarms(what: 'start' | 'update' | 'signal'): number {
  return desk.worker
    .output()
    .split('\n')
    .filter((line) => line.includes('"alarm":"stranger"') && line.includes(`"what":"${what}"`)).length;
}

/** Neither is anything recorded, nor is nobody told. */
async function inVain(what: 'start' | 'update' | 'signal', times: number, work: () => Promise<void>): Promise<void> {
  const [before, told] = [await whole(), alarms(what)];
  await work();
  await eventually(`${times} alarms for ${what}`, () => Promise.resolve(alarms(what) >= told + times), answerMs);
  expect(await whole()).toEqual(before);
}

/** Starts a workflow and says how it ended. */
async function fateOf(client: Client, workflowId: string, args: unknown[], type = 'investigation'): Promise<string> {
  const taskQueue = desk.env['TEMPORAL_TASK_QUEUE'] ?? '';
  const { firstExecutionRunId } = await soon(client, () => client.workflow.start(type, { workflowId, taskQueue, args }));
  const look = async (): Promise<string | false> => {
    const { status } = await ours.workflow.getHandle(workflowId, firstExecutionRunId).describe();
    return status.name !== 'RUNNING' && status.name;
  };
  return eventually(`the end of ${workflowId}`, look, answerMs).catch(() => 'RUNNING');
}

/** The name of the error that it ended with. */
function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );
}

function all<T>(value: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => value);
}

test('a workflow that a stranger starts fails at once, under a name of its own as under that of a case that does not exist', async () => {
  await inVain('start', strangers.length * 2, async () => {
    const fates = strangers.flatMap(({ client }) => {
      const caseId = randomUUID();
      return [fateOf(client, `theirs-${caseId}`, [startOf(caseId)]), fateOf(client, `investigation/${caseId}`, [startOf(caseId)])];
    });
    expect(await Promise.all(fates)).toEqual(all('FAILED', fates.length));
  });
});

test('a start of our key that is malformed, or names another stream than its workflow, fails as well', async () => {
  const caseId = randomUUID();
  const malformed = malformedStarts(caseId);
  await inVain('start', malformed.length, async () => {
    const fates = malformed.map((start, index) => fateOf(ours, index === 0 ? `investigation/${caseId}` : `ours-${randomUUID()}`, [start]));
    expect(await Promise.all(fates)).toEqual(all('FAILED', malformed.length));
  });
  await inVain('start', 3, async () => {
    expect(await fateOf(ours, `ours-${randomUUID()}`, [startOf(opened.id)])).toBe('FAILED');
    expect(await fateOf(ours, `investigation/${randomUUID()}`, [startOf(opened.id)])).toBe('FAILED');
    expect(await fateOf(ours, `investigation/${caseId}`, [startOf(caseId)], 'supervision')).toBe('FAILED');
  });
});

test('an update of a stranger is refused, and so is what is malformed under our key', async () => {
  const order = (client: Client, sent: unknown): Promise<string> => {
    const update: UnknownUpdate = { updateId: randomUUID(), args: [sent] };
    return failureOf(soon(client, () => client.workflow.getHandle(opened.stream).executeUpdate('determine-level', update)));
  };
  await inVain('update', strangers.length, async () => {
    for (const { name, client } of strangers) expect([name, await order(client, sentLevel())]).toEqual([name, 'WorkflowUpdateFailedError']);
  });
  const malformed = malformedCommands();
  await inVain('update', malformed.length, async () => {
    for (const sent of malformed) expect([sent, await order(ours, sent)]).toEqual([sent, 'WorkflowUpdateFailedError']);
  });
});

test('an update that brings its own start is refused on the run of a case, and starts nothing that lasts', async () => {
  const order = (client: Client, caseId: string): Promise<string> => {
    const startWorkflowOperation = new WithStartWorkflowOperation('investigation', {
      workflowId: `investigation/${caseId}`,
      taskQueue: desk.env['TEMPORAL_TASK_QUEUE'] ?? '',
      args: [startOf(caseId)],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // Else the SDK, which tries again what a run that ended did not answer, starts another.
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    startWorkflowOperation.workflowHandle().catch(() => undefined);
    const update: UnknownUpdate = { updateId: randomUUID(), args: [sentLevel()] };
    return failureOf(soon(client, () => client.workflow.executeUpdateWithStart('determine-level', { ...update, startWorkflowOperation })));
  };
  await inVain('update', strangers.length, async () => {
    for (const { name, client } of strangers) expect([name, await order(client, opened.id)]).toEqual([name, 'WorkflowUpdateFailedError']);
  });
  await inVain('start', strangers.length, async () => {
    for (const { name, client } of strangers) {
      const caseId = randomUUID();
      expect([name, await order(client, caseId)]).not.toEqual([name, 'none']);
      const ended = async (): Promise<boolean> => {
        const { status } = await ours.workflow.getHandle(`investigation/${caseId}`).describe();
        return status.name === 'FAILED';
      };
      await eventually(`the end of what ${name}`, ended, answerMs);
    }
  });
});

test('signals of strangers, of no sense or of no known name are dropped, and the case goes on', async () => {
  const malformed = malformedMessages(opened.id);
  await inVain('signal', strangers.length * 2 + malformed.length, async () => {
    for (const { client } of strangers) {
      const handle = client.workflow.getHandle(opened.stream);
      await soon(client, () => handle.signal('message', sentMessage(opened.id)));
      await soon(client, () => handle.signal('wake', { junk: trace }));
      await soon(client, () => handle.signal('pardon', { junk: trace }));
    }
    for (const sent of malformed) await soon(ours, () => ours.workflow.getHandle(opened.stream).signal('message', sent));
  });
  expect((await give(desk, opened.id, anotherLevel(1))).status).toBe(200);
});

test('an update of no known name is refused, whoever sends it', async () => {
  const before = await whole();
  for (const client of [ours, ...strangers.map((stranger) => stranger.client)]) {
    const update: UnknownUpdate = { updateId: randomUUID(), args: [sentLevel()] };
    const failure = await failureOf(soon(client, () => client.workflow.getHandle(opened.stream).executeUpdate('pardon', update)));
    expect(failure).toBe('WorkflowUpdateFailedError');
  }
  expect(await whole()).toEqual(before);
});

test('a run that a stranger puts in the place of a case fails, and the next command finds the case as it stands in the ledger', async () => {
  await inVain('start', strangers.length, async () => {
    for (const { name, client } of strangers) {
      const options = { workflowId: opened.stream, taskQueue: desk.env['TEMPORAL_TASK_QUEUE'] ?? '', args: [startOf(opened.id)] };
      const put = { ...options, workflowIdConflictPolicy: 'TERMINATE_EXISTING' as const };
      const { firstExecutionRunId } = await soon(client, () => client.workflow.start('investigation', put));
      const fate = async (): Promise<boolean> =>
        (await ours.workflow.getHandle(opened.stream, firstExecutionRunId).describe()).status.name === 'FAILED';
      await eventually(`the end of what ${name}`, fate, answerMs);
    }
  });
  expect((await give(desk, opened.id, anotherLevel(2))).status).toBe(200);
});

test('after all of it nothing of a stranger stands in the ledger, and the metrics say that they were there', async () => {
  expect((await ledgerOf(desk, opened.stream)).filter(({ body, turn_id }) => body.includes(trace) || turn_id.startsWith('m:'))).toEqual([]);
  const text = await (await fetch(`http://127.0.0.1:${desk.env['WORKER_METRICS_PORT']}/metrics`)).text();
  const counted = (name: string, label: string): number =>
    Number(new RegExp(`^${name}\\{[^}]*${label}[^}]*\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  expect(counted('anjian_alarms_total', 'alarm="stranger"')).toBeGreaterThan(0);
  for (const why of ['not-sealed', 'foreign-key', 'damaged']) {
    expect([why, counted('anjian_unsealed_payloads_total', `why="${why}"`)]).not.toEqual([why, 0]);
  }
});
