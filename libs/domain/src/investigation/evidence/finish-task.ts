import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { FinishTask } from './finish-task.schema';

export function finishTask(state: InvestigationState, { name, act, data }: CommandOf<FinishTask>): Decision {
  const task = state.evidence.plan.find(({ ref }) => ref === data.ref);
  if (task === undefined) return reject('task-unknown', { ref: data.ref }, { article: article('二十五'), field: 'data.ref' });
  if (task.finishedAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, task.plannedAt, { first: 'work.planned', then: name }) ?? [
      { kind: 'task.finished', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
