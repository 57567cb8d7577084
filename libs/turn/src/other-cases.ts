import type { Instant } from '@app/calendar';
import { decideTurn, emptyStream, procedureOf } from '@app/domain';
import type { NewEvent, Procedure, Reaction, Stand, TurnDraft } from '@app/domain';
import { isRejection, reject, streamNamed } from '@app/streams';
import type { Act, AskedTurn, Command, Rejection } from '@app/streams';
import type { Books } from './law';

/**
 * A case is opened once, by a procedure that opens cases, and any other begins in a case that is there: else the row of the case, which the list
 * shows, would have two writers, or none.
 */
export function refuseOpening(procedure: Procedure, { state, caseKind }: Stand, command: Command): Rejection | null {
  if (state.own !== null || command.name !== procedure.opening) return null;
  if (procedure.opens === null) return caseKind === null ? reject('case-not-found') : null;
  return caseKind === null ? null : reject('already-opened', { procedure: procedure.kind });
}

/**
 * What the case that an act is about to open would say against it. Said to whoever acts, while it can be: later there is neither a case in which the
 * refusal could be recorded nor anybody who waits for it.
 */
export function refusedElsewhere(reactions: readonly Reaction[], by: Books, sender: Stand, act: Act, now: Instant): Rejection | null {
  for (const { to, command, data } of reactions) {
    if (to.case === undefined || 'id' in to.case) continue;
    const place = to.case.opensAt;
    if (by.inForce.register.places.latest(place) === null) return reject('place-unknown', { place });
    const { sheet, calendar } = by.law(to.procedure, place);
    const told = { name: command, act: { ...act, via: 'system' as const }, data };
    const opened = decideTurn(
      procedureOf(by.procedures, to.procedure),
      emptyStream,
      told,
      { now, law: sheet, calendar },
      sender.installation,
    );
    if (isRejection(opened)) return opened;
  }
  return null;
}

/** Whom a turn has to tell what it came to; empty where nobody asked. */
export function tellBackOf(asked: Exclude<AskedTurn, { kind: 'time' }>): Pick<TurnDraft, 'tellBack'> {
  if (asked.kind !== 'message' || asked.tellBack === undefined) return {};
  const to = streamNamed(asked.from);
  return to === null ? {} : { tellBack: { to, command: asked.tellBack } };
}

export function reactionsTo(procedure: Procedure, events: readonly NewEvent[]): readonly Reaction[] {
  return events.flatMap((event) => procedure.reactions(event));
}
