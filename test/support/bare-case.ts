import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client, WorkflowStartOptions } from '@temporalio/client';
import type { Receipt, SentCommand, StreamStart } from '@app/streams';

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-government', post: '区长' }, enteredBy: 'test', via: 'api' as const, occurredAt: at, documents: [] };

const opening = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '事故发生单位报告',
  receipt: 'separate',
  investigator: '150802-government',
};

/** Opens a case of a sandbox without the API. */
export function openBare(
  client: Client,
  taskQueue: string,
  caseId: string,
  more: Pick<WorkflowStartOptions, 'workflowTaskTimeout'> = {},
): Promise<Receipt> {
  const stream: StreamStart = { stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' };
  const id = `o-${caseId}`;
  const sent: SentCommand = { id, command: { name: 'report-accident', act, data: opening }, hash: 'h', openAt: at };
  const startWorkflowOperation = new WithStartWorkflowOperation('investigation', {
    workflowId: `investigation/${caseId}`,
    taskQueue,
    args: [stream],
    workflowIdConflictPolicy: 'USE_EXISTING',
    ...more,
  });
  return client.workflow.executeUpdateWithStart('report-accident', { updateId: id, args: [sent], startWorkflowOperation });
}

/** A level determined, as the arguments of its update; `turn` goes into its id and its reason. */
export function levelArgs(turn: number): [SentCommand] {
  const data = { level: 'ordinary', reason: `认定 ${turn}` };
  return [{ id: `c${turn}`, command: { name: 'determine-level', act, data }, hash: `h${turn}` }];
}
