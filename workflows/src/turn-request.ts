import { changedSince, projectStream, rungsAtOnce, stateAfter, streamClocks } from '@app/domain';
import type { AppendRequest, Change, LawBook, Procedure, Projection, StreamStart, TurnLookup } from '@app/domain';
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
  const asked = pending === null ? null : commandWish(procedure, held, pending, world, realNow);
  const after = asked === null ? state : stateAfter(procedure, state, asked, world.now);
  const clocks = streamClocks(procedure, after, world, stream.caseId, shown?.clocks);
  const wish = asked === null ? rungWish(procedure, held, clocks, world) : withRungs(asked, { before: state, after, clocks });
  const granted = wish === asked ? after : stateAfter(procedure, state, wish, world.now);
  const expected = projectStream(procedure, granted, world, stream.caseId, clocks);
  const projection = shown === null ? expected : changedSince(shown, expected);
  return { request: { stream, place, seq: state.seq, recordedAt: world.now, projection, ...wish }, expected };

  function withRungs(own: Wish, change: Change): Wish {
    const rungs = rungsAtOnce(procedure, change, world, stream.caseId);
    return rungs.length === 0 ? own : { ...own, events: [...own.events, ...rungs] };
  }
}

export function lookup({ stream, place }: StreamStart, { state, book }: Held, pending: Pending | null): TurnLookup {
  return { stream, place, seq: state.seq, turnId: pending?.turnId ?? null, book: book === null ? 'wanted' : 'held' };
}
