import type { Instant } from '@app/calendar';
import { AssignmentRow, assignmentFault, assignmentState, endOf, Holder } from '@app/people';
import type { NewAssignment } from '@app/people';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem';

export interface Assigning {
  readonly wanted: NewAssignment;
  readonly reason: string | null;
  readonly setBy: string;
  readonly now: Instant;
}

/** Records that somebody holds a post for a time. @throws Problem */
export async function assign(manager: EntityManager, { wanted, reason, setBy, now }: Assigning): Promise<AssignmentRow> {
  const { organ, post, holder, standsFor } = wanted;
  await demandKnown(manager, holder, 'holder');
  if (standsFor !== null) await demandKnown(manager, standsFor, 'standsFor');
  const fault = assignmentFault(wanted, await manager.findBy(AssignmentRow, { organ, post }), now);
  if (fault?.code === 'assignment-twice') throw new Problem(fault.code, { params: { since: fault.of.from } });
  if (fault !== null) throw new Problem(fault.code);
  return manager.save(AssignmentRow, { ...wanted, reason, setBy });
}

/** Of whatever organ: the head of a department often heads the office of the commission as well. */
async function demandKnown(manager: EntityManager, id: string, field: string): Promise<void> {
  if (!(await manager.existsBy(Holder, { id }))) throw new Problem('person-unknown', { field });
}

/** Ends an assignment at a moment; one that has not begun then is called off. @throws Problem */
export async function endAssignment(manager: EntityManager, row: AssignmentRow, at: Instant, now: Instant): Promise<AssignmentRow> {
  const state = assignmentState(row, now);
  if (state === 'called-off' || state === 'over' || (row.until !== null && row.until < at)) throw new Problem('assignment-over');
  if (state === 'running' && at <= row.from) throw new Problem('assignment-end-too-early', { params: { since: row.from } });
  const until = endOf(row, at);
  await manager.update(AssignmentRow, row.id, { until });
  return Object.assign(row, { until });
}
