import { changedSince, fold, projectStream, streamClocks } from '@app/domain';
import type {
  AppendRequest,
  LawBook,
  Procedure,
  Projection,
  RecordedEvent,
  StreamStart,
  StreamState,
  TurnLookup,
  World,
} from '@app/domain';
import type { Held } from './held';
import type { Pending } from './inbox';
import { commandWish, rungWish, worldOf } from './turn';
import type { Wish } from './turn';

/** What a turn asks of the ledger, and the read model as it will stand if that is granted. */
export interface DecidedTurn {
  readonly request: AppendRequest;
  readonly expected: Projection;
}

export function decidedTurn(procedure: Procedure, start: StreamStart, held: Held, book: LawBook, pending: Pending | null): DecidedTurn {
  const { stream, place } = start;
  const { state, shown } = held;
  const realNow = Date.now();
  const world = worldOf(held, book, realNow, pending);
  const before = shown?.clocks ?? [];
  const clocks = pending === null ? streamClocks(procedure, state, world, stream.caseId, before) : before;
  const wish = pending === null ? rungWish(procedure, held, clocks, world) : commandWish(procedure, held, pending, world, realNow);
  const expected = projectStream(procedure, stateAfter(procedure, state, wish, world), world, stream.caseId, clocks);
  const projection = shown === null ? expected : changedSince(shown, expected);
  return { request: { stream, place, seq: state.seq, recordedAt: world.now, projection, ...wish }, expected };
}

/** The state as it will be if the wish is granted. */
function stateAfter(procedure: Procedure, state: StreamState, wish: Wish, world: World): StreamState {
  const { by, enteredBy, via, documents } = wish.act;
  return wish.events.reduce((folded, event, index) => {
    const seq = state.seq + 1 + index;
    const wished: RecordedEvent = { ...event, seq, recordedAt: world.now, turnId: wish.turnId, by, enteredBy, via, documents };
    return fold(procedure, folded, wished);
  }, state);
}

export function lookup({ stream, place }: StreamStart, { state, book }: Held, pending: Pending | null): TurnLookup {
  return { stream, place, seq: state.seq, turnId: pending?.turnId ?? null, book: book === null ? 'wanted' : 'held' };
}
