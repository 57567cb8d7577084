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
  await demandOfOrgan(manager, organ, holder, 'holder');
  if (standsFor !== null) await demandOfOrgan(manager, organ, standsFor, 'standsFor');
  const fault = assignmentFault(wanted, await manager.findBy(AssignmentRow, { organ, post }), now);
  if (fault?.code === 'assignment-twice') throw new Problem(fault.code, { params: { since: fault.of.from } });
  if (fault !== null) throw new Problem(fault.code);
  return manager.save(AssignmentRow, { ...wanted, reason, setBy });
}

async function demandOfOrgan(manager: EntityManager, organ: string, id: string, field: string): Promise<void> {
  const holder = await manager.findOneBy(Holder, { id });
  if (holder === null) throw new Problem('person-unknown', { field });
  if (holder.organ !== organ) throw new Problem('person-of-another-organ', { field });
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
