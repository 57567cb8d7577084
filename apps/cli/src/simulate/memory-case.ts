import type { Instant } from '@app/calendar';
import { dueRungs } from '@app/clock';
import type { Clock, Rung } from '@app/clock';
import {
  actOfTime,
  decideTurn,
  emptyStream,
  firedRung,
  fold,
  isRejection,
  procedures,
  projectStream,
  reject,
  streamClocks,
  streamId,
} from '@app/domain';
import type { Act, Command, LawSheet, NewEvent, ProcedureKind, Reaction, Rejection, StreamRef, StreamState, World } from '@app/domain';
import { calendar } from '@app/rules';

/** The law of a place for one procedure. */
export type SheetOf = (procedure: ProcedureKind, place: string) => LawSheet;

/** One case with its streams, run in memory as the host runs it: due rungs first, then the command; gates and reactions as `append` treats them. */
export interface MemoryCase {
  readonly caseId: string;
  readonly place: string;
  readonly sheets: Readonly<Record<ProcedureKind, LawSheet>>;
  readonly streams: ReadonlyMap<string, MemoryStream>;
}

interface MemoryStream {
  readonly ref: StreamRef;
  readonly state: StreamState;
}

type Run = { readonly run: MemoryCase; readonly refusal: Rejection | null };

export function emptyCase(caseId: string, place: string, sheetOf: SheetOf): MemoryCase {
  const sheets = { investigation: sheetOf('investigation', place), supervision: sheetOf('supervision', place) };
  return { caseId, place, sheets, streams: new Map() };
}

/** Gives a command at its own time: what fell due before it has happened by then. A refused command changes nothing but what time did. */
export function give(before: MemoryCase, procedure: ProcedureKind, command: Command, n = 1): Run {
  const now = command.act.occurredAt;
  return deliver(advance(before, now), { caseId: before.caseId, procedure, n }, command, now);
}

/** Lets time pass: every rung up to the instant fires, in order, over all streams. */
export function advance(before: MemoryCase, to: Instant): MemoryCase {
  let run = before;
  for (;;) {
    const due = dueUntil(run, to);
    if (due.length === 0) return run;
    run = fireUntilChange(run, due);
  }
}

/** A rung that fires moves no clock; what it lapses may, and then the rest is looked at anew. */
function fireUntilChange(before: MemoryCase, due: readonly Due[]): MemoryCase {
  let run = before;
  for (const { ref, rung } of due) {
    const seen = seqOf(run, ref);
    run = fire(run, ref, rung);
    if (seqOf(run, ref) !== seen + 1) return run;
  }
  return run;
}

function seqOf(run: MemoryCase, ref: StreamRef): number {
  return run.streams.get(streamId(ref))?.state.seq ?? 0;
}

/** The clocks of all streams as they stand at an instant. */
export function clocksOf(run: MemoryCase, now: Instant): readonly Clock[] {
  return [...run.streams.values()].flatMap((stream) => clocksOfStream(run, stream, now));
}

/** The state of the investigation; null before the opening. */
export function stateOf(run: MemoryCase, procedure: ProcedureKind): unknown {
  return [...run.streams.values()].find(({ ref }) => ref.procedure === procedure)?.state.own ?? null;
}

function clocksOfStream(run: MemoryCase, { ref, state }: MemoryStream, now: Instant): readonly Clock[] {
  return streamClocks(procedures[ref.procedure], state, worldAt(run, ref.procedure, now), run.caseId);
}

function worldAt({ sheets }: MemoryCase, procedure: ProcedureKind, now: Instant): World {
  return { now, law: sheets[procedure], calendar };
}

interface Due {
  readonly ref: StreamRef;
  readonly rung: Rung;
}

function dueUntil(run: MemoryCase, to: Instant): readonly Due[] {
  const due = [...run.streams.values()].flatMap((stream) => {
    if (procedures[stream.ref.procedure].ended(stream.state.own)) return [];
    return dueRungs(clocksOfStream(run, stream, to), to).map((rung) => ({ ref: stream.ref, rung }));
  });
  return due.sort((left, right) => (left.rung.at < right.rung.at ? -1 : left.rung.at > right.rung.at ? 1 : 0));
}

function fire(run: MemoryCase, ref: StreamRef, rung: Rung): MemoryCase {
  const stream = run.streams.get(streamId(ref));
  if (stream === undefined) return run;
  const lapsed = procedures[ref.procedure].lapse(stream.state.own, rung, worldAt(run, ref.procedure, rung.at));
  return written(run, ref, [firedRung(rung), ...lapsed], actOfTime(rung.at), rung.at);
}

function deliver(run: MemoryCase, ref: StreamRef, command: Command, now: Instant): Run {
  const world = worldAt(run, ref.procedure, now);
  const state = run.streams.get(streamId(ref))?.state ?? emptyStream;
  const decided = decideTurn(procedures[ref.procedure], state, command, world, 'real');
  if (isRejection(decided)) return { run, refusal: decided };
  const shut = shutGate(run, ref.procedure, command.name, world);
  if (shut !== null) return { run, refusal: shut };
  return { run: written(run, ref, decided, command.act, now), refusal: null };
}

/** The gate of any stream of the case that blocks the command. */
function shutGate(run: MemoryCase, procedure: ProcedureKind, command: string, world: World): Rejection | null {
  const wanted = world.law.gates.filter(({ blocks }) => blocks.procedure === procedure && blocks.command === command).map(({ id }) => id);
  for (const { ref, state } of run.streams.values()) {
    const { gates } = projectStream(procedures[ref.procedure], state, worldAt(run, ref.procedure, world.now), run.caseId);
    const shut = gates.find((gate) => gate.state === 'shut' && wanted.includes(gate.gate));
    if (shut !== undefined) return reject('gate-blocked', { gate: shut.gate, holder: shut.holder, since: shut.since });
  }
  return null;
}

function written(run: MemoryCase, ref: StreamRef, events: readonly NewEvent[], act: Act, now: Instant): MemoryCase {
  const id = streamId(ref);
  const procedure = procedures[ref.procedure];
  const { by, enteredBy, via, documents } = act;
  const state = events.reduce<StreamState>(
    (folded, event) => {
      const seq = folded.seq + 1;
      const data =
        'number' in event.data && typeof event.data['number'] === 'object'
          ? { ...event.data, number: { number: 1, text: '1' } }
          : event.data;
      return fold(procedure, folded, { ...event, data, seq, recordedAt: now, turnId: `c:${seq}`, by, enteredBy, via, documents });
    },
    run.streams.get(id)?.state ?? emptyStream,
  );
  const after: MemoryCase = { ...run, streams: new Map([...run.streams, [id, { ref, state }]]) };
  return events.flatMap((event) => procedure.reactions(event)).reduce((told, reaction) => tell(told, reaction, act, now), after);
}

/** A reaction reaches its stream at once; what it refuses is its own matter. */
function tell(run: MemoryCase, { to, command, data }: Reaction, act: Act, now: Instant): MemoryCase {
  const message: Command = { name: command, act: { ...act, via: 'system', occurredAt: now }, data };
  return deliver(run, { caseId: run.caseId, ...to }, message, now).run;
}
