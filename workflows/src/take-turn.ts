import { decideTurn, fold, isRejection, keepBook, latestBook } from '@app/domain';
import type { AppendAnswer, Command, Procedure, Projection, Receipt, Rejection, StreamStart } from '@app/domain';
import { isReplay, ledger } from './ledger';
import type { Held } from './held';
import type { Pending } from './inbox';
import { worldOf } from './turn';
import { decidedTurn, lookup } from './turn-request';
import type { DecidedTurn } from './turn-request';

/** What the stream says at once against a command, without a trace in the history; null to let it in. */
export function refusal(procedure: Procedure, held: Held, command: Command): Rejection | null {
  const book = held.book ?? latestBook(procedure.kind, held.place);
  if (held.state.own === null || book === null) return null;
  const decided = decideTurn(procedure, held.state, command, worldOf(held, book, Date.now(), null), held.installation);
  return isRejection(decided) ? decided : null;
}

/**
 * One turn: the next rung (`pending` null), or a command or message. Decides again as long as others were ahead. A replay decides
 * nothing: whatever follows from the turn follows from the ledger's answers, which stand in the history. So does a run that has no
 * law yet; and how often the ledger is asked hangs on its answers alone, whatever law a worker happens to hold.
 */
export async function takeTurn(
  procedure: Procedure,
  start: StreamStart,
  before: Held,
  pending: Pending | null,
): Promise<{ after: Held; receipt: Receipt }> {
  let held = before;
  for (;;) {
    const { book } = held;
    const decided = isReplay() || book === null ? null : decidedTurn(procedure, start, held, book, pending);
    const answer = await ledger.append(decided?.request ?? lookup(start, held, pending));
    held = heardFrom(procedure, held, answer, shownAfter(held, decided, answer));
    if (answer.receipt !== null) return { after: held, receipt: answer.receipt };
  }
}

/**
 * The read model stands as expected only if this very turn was written now: a turn found in the ledger may have been decided
 * at another moment or by another release, and others may have followed it. Otherwise the next turn writes all of it.
 */
function shownAfter(held: Held, decided: DecidedTurn | null, answer: AppendAnswer): Projection | null {
  const last = answer.events.at(-1);
  if (decided === null || answer.receipt === null || answer.receipt.fromSeq !== held.state.seq + 1) return null;
  if (last?.seq !== answer.receipt.toSeq || last.recordedAt !== decided.request.recordedAt) return null;
  return answer.receipt.outcome === 'done' ? decided.expected : held.shown;
}

function heardFrom(procedure: Procedure, held: Held, answer: AppendAnswer, shown: Projection | null): Held {
  const state = answer.events.reduce((folded, event) => fold(procedure, folded, event), held.state);
  const book = answer.book === undefined ? held.book : keepBook(answer.book);
  return { ...held, state, book, shown, standing: answer.standing };
}
