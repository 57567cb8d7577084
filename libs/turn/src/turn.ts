import type { Instant } from '@app/calendar';
import { dueRungs } from '@app/clock';
import type { Clock } from '@app/clock';
import {
  actOfTime,
  addressed,
  articleOfGate,
  changedSince,
  datesTold,
  decideTurn,
  firedRung,
  instant,
  markIrregular,
  procedureOf,
  projectStream,
  refuseProposed,
  rungsAtOnce,
  stateAfter,
  streamClocks,
  withdrawals,
} from '@app/domain';
import type { LawSheet, NewEvent, Stand, StreamState, Turn, TurnDraft, World } from '@app/domain';
import { isRejection, messageTurnId, reject } from '@app/streams';
import type { AskedTurn, Command, Rejection } from '@app/streams';
import type { Books, Law } from './law';
import { refuseLong, refuseManyTasks } from './limits';
import { reactionsTo, refusedElsewhere, refuseOpening, tellBackOf } from './other-cases';

/**
 * What one turn of a stream comes to: law, decision and read model in one pure function, for the ledger, the preview, the API's early
 * refusal, the command line and tests alike. A reminder that is due comes before a command or message.
 *
 * @param at now, by the database's clock; a sandbox's shift is added
 */
export function turnOf(stand: Stand, asked: AskedTurn, at: Instant, by: Books): Turn {
  const now = instant(Date.parse(at) + shiftOf(stand, asked, at));
  const turn = turnAt(stand, now, by);
  if (asked.kind === 'time') return turn.ofTime();
  if (turn.isTimeFirst()) return { outcome: 'time-first', draft: null, stands: null };
  return turn.ofCommand(asked, Date.parse(now) - Date.parse(at));
}

/** The turn of a command that is refused for a reason that only its writing showed. */
export function refusalOf(
  stand: Stand,
  asked: Extract<AskedTurn, { kind: 'command' }>,
  at: Instant,
  rejection: Rejection,
  by: Books,
): Turn {
  const now = instant(Date.parse(at) + shiftOf(stand, asked, at));
  return turnAt(stand, now, by).refused({ turnId: asked.turnId, hash: asked.hash, act: asked.command.act }, rejection);
}

/** A sandbox stream that opens takes over the today of its case: the operator's, its sender's, or that of the streams beside it. */
function shiftOf({ installation, state, caseShift }: Stand, asked: AskedTurn, at: Instant): number {
  if (installation !== 'sandbox' || state.own !== null || asked.kind === 'time') return state.shift;
  if (asked.kind === 'message') return asked.shift;
  return asked.openAt === undefined ? caseShift : Date.parse(asked.openAt) - Date.parse(at);
}

function turnAt(stand: Stand, now: Instant, by: Books) {
  const { ref, state, row, shown } = stand;
  const procedure = procedureOf(by.procedures, ref.procedure);
  const law = by.law(ref.procedure, stand.place);
  const world = worldOf(law, now, stand.papers);
  // Whether the read model was written by the law that holds now.
  const current = row !== null && row.law === law.basis.law && row.register === law.basis.register;
  const counted = current ? (shown?.clocks ?? []) : [];

  return { isTimeFirst, ofTime, ofCommand, refused };

  function clocksNow(): readonly Clock[] {
    return streamClocks(procedure, state, world, ref.caseId, counted);
  }

  function isOver(): boolean {
    return state.own === null || procedure.ended(state.own);
  }

  /** What is counted already is not counted again. */
  function isTimeFirst(): boolean {
    if (isOver()) return false;
    if (current) return row.nextDueAt !== null && row.nextDueAt <= now;
    return dueRungs(clocksNow(), now).length > 0;
  }

  function ofTime(): Turn {
    if (current && !isTimeFirst()) return { outcome: 'idle', draft: null, stands: null };
    const clocks = clocksNow();
    const rung = isOver() ? undefined : dueRungs(clocks, now)[0];
    const act = actOfTime(now);
    const told = datesToldNow();
    if (rung !== undefined) {
      const given = firedRung(rung, now, state);
      const events = [...told, given, ...procedure.lapse(state.own, rung, world)];
      return written({
        turnId: `r:${String(given.data['rung'])}`,
        hash: '',
        act,
        events,
        guards: [],
        reactions: reactionsTo(procedure, events),
      });
    }
    if (row === null) return { outcome: 'idle', draft: null, stands: null };
    if (told.length > 0) return written({ turnId: `r:dates:${now}`, hash: '', act, events: told, guards: [], reactions: [] });
    // Another law holds than when the read model was written, or another release saw a reminder here: it is shown anew.
    const shownAnew = written({ turnId: `r:none:${now}`, hash: '', act, events: [], guards: [], reactions: [] });
    return { ...shownAnew, outcome: 'idle' };
  }

  function ofCommand(asked: Exclude<AskedTurn, { kind: 'time' }>, shift: number): Turn {
    const { command } = asked;
    const { turnId, hash } = asked.kind === 'command' ? asked : { turnId: messageTurnId(asked.from, asked.n), hash: '' };
    const base = { turnId, hash, act: command.act, ...tellBackOf(asked) };
    const early = refuseOpening(procedure, stand, command) ?? (asked.kind === 'command' ? refuseLong(stand, command.name) : null);
    const decided = early ?? decideTurn(procedure, state, command, world, stand.installation);
    if (isRejection(decided)) return refused(base, decided);
    const reactions = reactionsTo(procedure, decided);
    const elsewhere = refusedElsewhere(reactions, by, stand, command.act, now);
    if (elsewhere !== null) return refused(base, elsewhere);
    const guards = law.sheet.gates.filter(({ blocks }) => blocks.procedure === procedure.kind && blocks.command === command.name);
    const shut = refusalsOf(guards);
    const blocked = command.act.done === undefined ? null : refuseProposed(command.act, shut);
    if (blocked !== null) return refused(base, blocked);
    const events = [...openingClock(shift), ...datesToldNow(), ...decided, ...markIrregular(command, shut)];
    const held = command.act.done === undefined ? guards : guards.filter(({ id }) => !shutNow().includes(id));
    const turn = written({ ...base, events, guards: held.map(({ id }) => id), reactions }, command);
    const many = asked.kind === 'command' && turn.stands !== null ? refuseManyTasks(tasksNow(), turn.stands, command.name) : null;
    return many === null ? turn : refused(base, many);
  }

  /** What gates of other procedures say against a command, as they stand. */
  function refusalsOf(guards: LawSheet['gates']): readonly Rejection[] {
    const facts = state.own === null ? [] : procedure.facts(state.own);
    return guards.flatMap((rule) =>
      stand.shut.flatMap(({ gate, holder, since }) =>
        gate === rule.id ? [reject('gate-blocked', { gate, holder, since }, { article: articleOfGate(rule, facts) })] : [],
      ),
    );
  }

  /** What was done already is held up by no gate that is seen to be shut, of this stream or of another; it is marked instead (AP-17). */
  function shutNow(): readonly string[] {
    const own = state.own === null ? [] : procedure.gates(state.own, law.sheet);
    return [...stand.shut, ...own.filter((gate) => gate.state === 'shut')].map(({ gate }) => gate);
  }

  function tasksNow(): number {
    if (state.own === null) return 0;
    return (shown?.tasks ?? procedure.tasks(state.own, clocksNow(), world)).length;
  }

  /** What another edition did to the dates that people were shown, before anything else is done to them. */
  function datesToldNow(): readonly NewEvent[] {
    if (current || row === null || isOver()) return [];
    return datesTold(stand.dates, clocksNow(), row.law === law.basis.law ? 'data' : 'law', { now, fired: state.fired });
  }

  /** The first event of a sandbox stream sets its clock. */
  function openingClock(shift: number): readonly NewEvent[] {
    if (stand.installation !== 'sandbox' || state.own !== null) return [];
    return [{ kind: 'sandbox.advanced', version: 1, occurredAt: now, data: { to: now, shift } }];
  }

  /** A refusal is recorded, and changes nothing but that. */
  function refused(base: Pick<TurnDraft, 'turnId' | 'hash' | 'act' | 'tellBack'>, rejection: Rejection): Turn {
    const event: NewEvent = { kind: 'command.refused', version: 1, occurredAt: base.act.occurredAt, data: { rejection } };
    const draft = { ...base, stream: ref, place: stand.place, recordedAt: now, events: [event], guards: [], reactions: [] };
    // The first turn of a stream shows that it is not open. What another law says is shown by the turn that can tell it as well.
    const anew = row === null ? projectStream(procedure, state, world, ref.caseId) : null;
    return { outcome: 'refused', draft: { ...draft, projection: anew, basis: law.basis }, stands: anew };
  }

  /** @param command absent of a turn of time */
  function written(
    own: Pick<TurnDraft, 'turnId' | 'hash' | 'act' | 'tellBack' | 'events' | 'guards' | 'reactions'>,
    command?: Command,
  ): Turn {
    const decided = stateAfter(procedure, state, own, now);
    const takenBack = withdrawnBy(decided, command);
    const after = takenBack.length === 0 ? decided : stateAfter(procedure, decided, { ...own, events: takenBack }, now);
    const place = placeAfter(after.own);
    const moved = place !== stand.place;
    // Whoever moves a case is answered by the law of the place where it lies then; what is due there says that law.
    const there = moved ? by.law(ref.procedure, place) : law;
    const world = worldOf(there, now, stand.papers);
    const clocks = streamClocks(procedure, after, world, ref.caseId, moved ? [] : counted);
    const rungs = moved || own.turnId.startsWith('r:') ? [] : rungsAtOnce(procedure, after, clocks, world);
    const left = { procedure, own: after.own, clocks };
    const events = [...own.events, ...takenBack, ...rungs].map((event) => addressed(event, left));
    const granted = rungs.length === 0 ? after : stateAfter(procedure, after, { ...own, events: rungs }, now);
    const stands = projectStream(procedure, granted, world, ref.caseId, clocks);
    // Another today moves the real time of every end.
    const advanced = after.shift !== state.shift;
    const projection = shown === null || moved || advanced ? stands : changedSince(shown, stands);
    const draft = { ...own, events, stream: ref, place: stand.place, recordedAt: now, projection, basis: there.basis };
    return { outcome: 'done', draft, stands };
  }

  function withdrawnBy(after: StreamState, command?: Command): readonly NewEvent[] {
    return command === undefined ? [] : withdrawals({ procedure, before: state, after, command, caseId: ref.caseId }, world);
  }

  function placeAfter(own: unknown): string {
    return own === null || procedure.opens === null ? stand.place : (procedure.summary(own, world)?.place ?? stand.place);
  }
}

function worldOf({ sheet, calendar }: Law, now: Instant, papers: Stand['papers']): World {
  return { now, law: sheet, calendar, papers };
}

/** Why a turn is refused; null when it is not. */
export function rejectionOf({ outcome, draft }: Turn): Rejection | null {
  return outcome === 'refused' ? (draft?.events[0]?.data['rejection'] as Rejection) : null;
}
