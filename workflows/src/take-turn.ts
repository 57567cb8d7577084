import { changedSince, decideTurn, fold, isRejection, projectStream, streamClocks } from '@app/domain';
import type { AppendAnswer, Command, Procedure, Projection, RecordedEvent, Receipt, Rejection, StreamStart, World } from '@app/domain';
import { ledger } from './ledger';
import type { Held } from './held';
import type { Pending } from './inbox';
import { commandWish, rungWish, worldOf } from './turn';
import type { Wish } from './turn';

/** What the stream says at once against a command, without a trace in the history; null to let it in. */
export function refusal(procedure: Procedure, held: Held, command: Command): Rejection | null {
  if (held.state.own === null) return null;
  const decided = decideTurn(procedure, held.state, command, worldOf(held, Date.now(), null), held.installation);
  return isRejection(decided) ? decided : null;
}

/** One turn: the next rung (`pending` null), or a command or message. Decides again as long as others were ahead. */
export async function takeTurn(
  procedure: Procedure,
  start: StreamStart,
  before: Held,
  pending: Pending | null,
): Promise<{ after: Held; receipt: Receipt }> {
  let held = before;
  for (;;) {
    const realNow = Date.now();
    const world = worldOf(held, realNow, pending);
    const wish =
      pending === null
        ? rungWish(procedure, held, streamClocks(procedure, held.state, world, start.stream.caseId), world)
        : commandWish(procedure, held, pending, world, realNow);
    const expected = projectAfter(procedure, start, held, wish, world);
    const projection = held.shown === null ? expected : changedSince(held.shown, expected);
    const request = { stream: start.stream, place: start.place, seq: held.state.seq, recordedAt: world.now, projection, ...wish };
    const answer = await ledger.append(request);
    held = heardFrom(procedure, held, answer, shownAfter(held, expected, answer, world.now));
    if (answer.receipt !== null) return { after: held, receipt: answer.receipt };
  }
}

/** The read model as it will stand if the wish is granted. */
function projectAfter(procedure: Procedure, start: StreamStart, held: Held, wish: Wish, world: World): Projection {
  const { by, enteredBy, via, documents } = wish.act;
  const state = wish.events.reduce((folded, event, index) => {
    const seq = held.state.seq + 1 + index;
    const wished: RecordedEvent = { ...event, seq, recordedAt: world.now, turnId: wish.turnId, by, enteredBy, via, documents };
    return fold(procedure, folded, wished);
  }, held.state);
  return projectStream(procedure, state, world, start.stream.caseId);
}

/**
 * The read model stands as expected only if this very turn was written now: a turn found in the ledger may have been decided
 * at another moment or by another release, and others may have followed it. Otherwise the next turn writes all of it.
 */
function shownAfter(held: Held, expected: Projection, answer: AppendAnswer, now: string): Projection | null {
  const last = answer.events.at(-1);
  if (answer.receipt === null || answer.receipt.fromSeq !== held.state.seq + 1) return null;
  if (last?.seq !== answer.receipt.toSeq || last.recordedAt !== now) return null;
  return answer.receipt.outcome === 'done' ? expected : held.shown;
}

function heardFrom(procedure: Procedure, held: Held, answer: AppendAnswer, shown: Projection | null): Held {
  const state = answer.events.reduce((folded, event) => fold(procedure, folded, event), held.state);
  return { ...held, state, shown, standing: answer.standing };
}
