import { investigationHears, investigationUpdates } from '@app/streams';
import { runProcedure } from './host';
import { updatesOf } from './updates';

/**
 * The updates of an investigation (decree 493), by theme in the order of its life. Any Temporal client gives one by
 * `client.workflow.getHandle('investigation/<case>').executeUpdate(investigationUpdate.approval.approve, { args: [sent] })`.
 */
export const investigationUpdate = updatesOf(investigationUpdates);

/** Signal `message`: what the supervisions of the case tell it. What it tells them is in `supervision.ts`. */
export const investigationMessages = investigationHears;

/**
 * The investigation of an accident, from the report of it to the archive. It is started by `report-accident` with the case's own id.
 *
 * - Its timer waits for the next reminder of any of its clocks: the hours of the report, the days of the investigation, the approval, the publication, the
 *   appeals. A reminder is a turn of its own; whatever the law does when a limit passes is done in it.
 * - It rests: when a case of some turns has been left alone for half a minute, and after forty turns, the next run begins where this one stands.
 * - It ends with the archive, when nothing of service or appeal is open. An order of correction, an appeal or a message starts it again.
 */
export async function investigation(start: unknown): Promise<void> {
  await runProcedure('investigation', Object.values(investigationUpdates).flat(), start);
}
