import { randomUUID } from 'node:crypto';
import { runUpdate } from '../../apps/api/src/commands/run-update';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { government, ledgerOf } from '../support/life';
import { eventually } from '../support/process';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('real', {}, 'worker only')));
afterAll(() => desk.stop());

const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

function opening(id: string, reportedAt: string) {
  const data = {
    name: '高处坠落事故',
    place: '150802',
    occurredAt: ago(3_600_000),
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '报告',
    receipt: 'separate',
    investigator: '150802-government',
  };
  const act = { by: government, enteredBy: 'tester', via: 'api' as const, occurredAt: reportedAt, documents: [] };
  return { id, command: { name: 'report-accident', act, data }, hash: 'h' };
}

test('an opening that only the workflow refuses (its clock is behind) is answered and blocks nothing', async () => {
  const client = clientOf(desk);
  const start = { stream: { caseId: randomUUID(), procedure: 'investigation', n: 1 }, place: '150802' } as const;
  const stream = `investigation/${start.stream.caseId}`;
  const send = (id: string, reportedAt: string) =>
    runUpdate(
      client,
      { start, id, sent: opening(id, reportedAt), first: 'start' },
      { taskQueue: desk.env['TEMPORAL_TASK_QUEUE'] ?? '', mode: 'start', updateId: id, deadlineMs: 10_000 },
    );

  const refused = await send('first', ago(-60_000));
  expect(refused).toMatchObject({ kind: 'answered', receipt: { outcome: 'refused', rejection: { code: 'date-in-future' } } });
  await eventually('the run ended', async () => (await client.workflow.getHandle(stream).describe()).status.name === 'COMPLETED', 10_000);
  expect(await send('second', ago(60_000))).toMatchObject({ kind: 'answered', receipt: { outcome: 'done', fromSeq: 1 } });
  expect((await ledgerOf(desk, stream)).map(({ kind }) => kind)).toEqual(['accident.reported', 'supervision.question-raised']);
  await client.connection.close();
});
