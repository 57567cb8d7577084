import { proxySinks, workflowInfo } from '@temporalio/workflow';
import type { Sinks } from '@temporalio/workflow';

/** What of a workflow an operator must look at. The worker logs and counts it; a replay says nothing again. */
export interface AlarmSinks extends Sinks {
  readonly alarms: { raise(alarm: string, detail: Readonly<Record<string, string>>): void };
}

const { alarms } = proxySinks<AlarmSinks>();

/** Something came that was not sealed with a key of ours, or is not what it should be. Its content is told to nobody. */
export function strangerCame(what: 'start' | 'update' | 'signal' | 'answer', name: string): void {
  const { workflowId } = workflowInfo();
  alarms.raise('stranger', { what, name: name.slice(0, 100), workflow: workflowId.slice(0, 200) });
}
