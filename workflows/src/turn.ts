import { actOfTime, decideTurn, firedRung, instant, isRejection } from '@app/domain';
import type { AppendRequest, LawBook, NewEvent, Procedure, Rejection, World } from '@app/domain';
import { dueRungs } from '@app/clock';
import type { Clock } from '@app/clock';
import type { Held } from './held';
import type { Pending } from './inbox';

/** What a turn wants to write; which events stand in the ledger is for `append` to say. */
export type Wish = Pick<AppendRequest, 'turnId' | 'hash' | 'act' | 'events' | 'guards' | 'reactions'>;

/**
 * `now` of a stream: the workflow's clock (the server's, the same in replay) plus the sandbox shift. A sandbox stream
 * that opens takes over the today of its case: the operator's or its sender's.
 */
export function worldOf(held: Held, { law, calendar }: LawBook, realNow: number, pending: Pending | null): World {
  return { now: instant(realNow + shiftOf(held, realNow, pending)), law, calendar };
}

function shiftOf(held: Held, realNow: number, pending: Pending | null): number {
  if (held.installation !== 'sandbox' || held.state.own !== null || pending === null) return held.state.shift;
  return pending.openAt === null ? (pending.shift ?? 0) : Date.parse(pending.openAt) - realNow;
}

/**
 * The turn of the next rung. Where the code of today finds no rung due at the recorded instant (another release computed it),
 * the turn is written empty: the same Temporal commands, whatever the domain code says. It is named by its own moment: found
 * again under the rung's, when releases take turns, it would be answered with the instant that brought it here, for ever.
 */
export function rungWish(procedure: Procedure, held: Held, clocks: readonly Clock[], world: World): Wish {
  const rung = held.standing.ended ? undefined : dueRungs(clocks, world.now)[0];
  const events = rung === undefined ? [] : [firedRung(rung), ...procedure.lapse(held.state.own, rung, world)];
  const reactions = events.flatMap((event) => procedure.reactions(event));
  return {
    turnId: `r:${rung?.id ?? `none:${world.now}`}`,
    hash: '',
    act: actOfTime(world.now),
    events,
    guards: [],
    reactions,
  };
}

/** The turn of a command or message: its events, or its refusal, which is recorded as well. */
export function commandWish(procedure: Procedure, held: Held, pending: Pending, world: World, realNow: number): Wish {
  const { command, turnId, hash } = pending;
  const decided = decideTurn(procedure, held.state, command, world, held.installation);
  const base = { turnId, hash, act: command.act };
  if (isRejection(decided)) return { ...base, events: [refused(command.act.occurredAt, decided)], guards: [], reactions: [] };
  const guards = world.law.gates.filter(({ blocks }) => blocks.procedure === procedure.kind && blocks.command === command.name);
  return {
    ...base,
    events: [...openingClock(held, world, realNow), ...decided],
    guards: guards.map((gate) => gate.id),
    reactions: decided.flatMap((event) => procedure.reactions(event)),
  };
}

function refused(occurredAt: string, rejection: Rejection): NewEvent {
  return { kind: 'command.refused', version: 1, occurredAt, data: { rejection } };
}

/** The first event of a sandbox stream sets its clock. */
function openingClock(held: Held, world: World, realNow: number): readonly NewEvent[] {
  if (held.installation !== 'sandbox' || held.state.own !== null) return [];
  const data = { to: world.now, shift: Date.parse(world.now) - realNow };
  return [{ kind: 'sandbox.advanced', version: 1, occurredAt: world.now, data }];
}
