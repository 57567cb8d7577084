import { actBehind, changedSince, fold, projectStream, streamClocks } from '@app/domain';
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
import { commandWish, rungWish, withRungsAtOnce, worldOf } from './turn';
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
  const asked = pending === null ? null : commandWish(procedure, held, pending, world, realNow);
  const after = asked === null ? state : stateAfter(procedure, state, asked, world);
  const clocks = streamClocks(procedure, after, world, stream.caseId, shown?.clocks);
  const wish = asked === null ? rungWish(procedure, held, clocks, world) : withRungsAtOnce(procedure, asked, after, clocks, world);
  const granted = wish === asked ? after : stateAfter(procedure, state, wish, world);
  const expected = projectStream(procedure, granted, world, stream.caseId, clocks);
  const projection = shown === null ? expected : changedSince(shown, expected);
  return { request: { stream, place, seq: state.seq, recordedAt: world.now, projection, ...wish }, expected };
}

/** The state as it will be if the wish is granted. */
function stateAfter(procedure: Procedure, state: StreamState, wish: Wish, world: World): StreamState {
  return wish.events.reduce((folded, event, index) => {
    const { by, enteredBy, via, documents } = actBehind(event, wish.act);
    const seq = state.seq + 1 + index;
    const wished: RecordedEvent = { ...event, seq, recordedAt: world.now, turnId: wish.turnId, by, enteredBy, via, documents };
    return fold(procedure, folded, wished);
  }, state);
}

export function lookup({ stream, place }: StreamStart, { state, book }: Held, pending: Pending | null): TurnLookup {
  return { stream, place, seq: state.seq, turnId: pending?.turnId ?? null, book: book === null ? 'wanted' : 'held' };
}
