import { supervisionHears, supervisionUpdates } from '@app/streams';
import { runProcedure } from './host';
import { updatesOf } from './updates';

/**
 * The updates of a supervision (挂牌督办, 安委〔2010〕6号), by theme in the order of its life. Any Temporal client gives one by
 * `client.workflow.getHandle('supervision/<case>').executeUpdate(supervisionUpdate.vetting['agree-vetting'], { args: [sent] })`.
 */
export const supervisionUpdate = updatesOf(supervisionUpdates);

/** Signal `message`: what the investigation tells it, beside `open-supervision`. What it tells the investigation is in `investigation.ts`. */
export const supervisionMessages = supervisionHears;

/**
 * The supervision of a case by a higher office, from its notice to the release. The investigation that records the notice starts it, by
 * the message `open-supervision`; a case may have several, `supervision/<case>/2` being the second.
 *
 * - Its timer waits for the next reminder of the supervised time limit.
 * - It rests as an investigation does.
 * - It ends with the release or the withdrawal of the notice. A case that is opened again starts it by a message.
 */
export async function supervision(start: unknown): Promise<void> {
  await runProcedure('supervision', Object.values(supervisionUpdates).flat(), start);
}
