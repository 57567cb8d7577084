import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { PlanWork } from './plan-work.schema';

/** Adds tasks to the plan of the investigation. Their days are the team's own: nothing expires with them. */
export function planWork(state: InvestigationState, { act, data }: CommandOf<PlanWork>): Decision {
  const basis = article('二十五');
  const planned = dayAt(act.occurredAt);
  for (const [index, { ref, due }] of data.tasks.entries()) {
    const earlier = [...state.evidence.plan, ...data.tasks.slice(0, index)];
    if (earlier.some((other) => other.ref === ref))
      return reject('ref-taken', { ref }, { article: basis, field: `data.tasks.${index}.ref` });
    if (due < planned) return reject('task-due-before-plan', { ref, due, planned }, { article: basis, field: `data.tasks.${index}.due` });
  }
  return [{ kind: 'work.planned', version: 1, occurredAt: act.occurredAt, data }];
}
