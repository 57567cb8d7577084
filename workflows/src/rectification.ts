import { rectificationHears, rectificationUpdates } from '@app/streams';
import { runProcedure } from './host';
import { updatesOf } from './updates';

/**
 * The updates of the carrying-out and evaluation of an approved report (整改和评估), by theme in the order of its life. Any Temporal client gives one by
 * `client.workflow.getHandle('rectification/<case>').executeUpdate(rectificationUpdate.items['record-items'], { args: [sent] })`.
 */
export const rectificationUpdate = updatesOf(rectificationUpdates);

/** Signal `message`: what the investigation tells it, beside `open-rectification`. */
export const rectificationMessages = rectificationHears;

/**
 * The carrying-out of an approved report, from its approval to the file of the evaluation. The investigation starts it with its approval, by the message
 * `open-rectification`; a case has one, also where a later approval takes the place of the first.
 *
 * - Its timer waits for the next reminder of an item or of the evaluation.
 * - It rests as an investigation does.
 * - It ends with the archive once nothing is owed any more, and while no approval stands. A later message or command starts it again.
 */
export async function rectification(start: unknown): Promise<void> {
  await runProcedure('rectification', Object.values(rectificationUpdates).flat(), start);
}
