import type { Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import { emptyStream, firstShut, procedures, streamClocks } from '@app/domain';
import type { Stand, Turn, TurnDraft } from '@app/domain';
import { reject, streamId } from '@app/streams';
import type { Act, AskedTurn, Command, ProcedureKind, Rejection, StreamRef } from '@app/streams';
import { rejectionOf, standAfter, turnOf } from '@app/turn';
import type { Books } from '@app/turn';

/** One case with its streams, run in memory by the turns that the ledger takes: due reminders first, then the command; gates and reactions as there. */
export interface MemoryCase {
  readonly caseId: string;
  readonly place: string;
  readonly books: Books;
  readonly streams: ReadonlyMap<string, Stand>;
  /** The papers filed in the case, of which every stream knows. */
  readonly papers: Stand['papers'];
}

type Run = { readonly run: MemoryCase; readonly refusal: Rejection | null };

export function emptyCase(caseId: string, place: string, books: Books): MemoryCase {
  return { caseId, place, books, streams: new Map(), papers: [] };
}

/** Gives a command at its own time: what fell due before it has happened by then. A refused command changes nothing but what time did. */
export function give(before: MemoryCase, procedure: ProcedureKind, command: Command, n = 1): Run {
  const now = command.act.occurredAt;
  return deliver(advance(before, now), { caseId: before.caseId, procedure, n }, command, now);
}

/** Lets time pass: every rung up to the instant fires, in order, over all streams. */
export function advance(before: MemoryCase, to: Instant): MemoryCase {
  let run = before;
  for (let due = nextDue(run, to); due !== null; due = nextDue(run, to)) {
    run = written(run, due.ref, turn(run, due.ref, { kind: 'time' }, due.at), due.at);
  }
  return run;
}

/** The clocks of all streams as they stand at an instant. */
export function clocksOf({ caseId, place, books, streams }: MemoryCase, now: Instant): readonly Clock[] {
  return [...streams.values()].flatMap(({ ref, state }) => {
    const { sheet, calendar } = books.law(ref.procedure, place);
    return streamClocks(procedures[ref.procedure], state, { now, law: sheet, calendar }, caseId);
  });
}

/** The state of the investigation; null before the opening. */
export function stateOf(run: MemoryCase, procedure: ProcedureKind): unknown {
  return [...run.streams.values()].find(({ ref }) => ref.procedure === procedure)?.state.own ?? null;
}

interface Due {
  readonly ref: StreamRef;
  readonly at: Instant;
}

function nextDue({ streams }: MemoryCase, to: Instant): Due | null {
  const due = [...streams.values()].flatMap(({ ref, row }): Due[] => {
    const at = row?.nextDueAt ?? null;
    return at === null || at > to ? [] : [{ ref, at }];
  });
  return due.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))[0] ?? null;
}

function turn(run: MemoryCase, ref: StreamRef, asked: AskedTurn, now: Instant): Turn {
  const stand = run.streams.get(streamId(ref)) ?? unopened(run, ref);
  return turnOf({ ...stand, papers: run.papers }, asked, now, run.books);
}

function unopened({ place, streams, papers }: MemoryCase, ref: StreamRef): Stand {
  const caseKind = [...streams.values()][0]?.caseKind ?? null;
  const unshown = { row: null, shown: null, dates: [], shut: [] };
  return { ref, place, caseKind, installation: 'real', state: emptyStream, bytes: 0, caseShift: 0, papers, ...unshown };
}

function deliver(run: MemoryCase, ref: StreamRef, command: Command, now: Instant): Run {
  const seq = run.streams.get(streamId(ref))?.state.seq ?? 0;
  const decided = turn(run, ref, { kind: 'command', turnId: `c:${seq + 1}`, hash: '', command }, now);
  if (decided.outcome === 'time-first') {
    return deliver(written(run, ref, turn(run, ref, { kind: 'time' }, now), now), ref, command, now);
  }
  const refusal = rejectionOf(decided) ?? shutGate(run, decided.draft?.guards ?? []);
  return refusal === null ? { run: written(run, ref, decided, now), refusal } : { run, refusal };
}

/** The gate of any stream of the case that blocks the command. */
function shutGate({ streams }: MemoryCase, guards: readonly string[]): Rejection | null {
  const gates = [...streams.values()].flatMap(({ shown }) => shown?.gates ?? []);
  const shut = firstShut(gates.filter(({ gate, state }) => state === 'shut' && guards.includes(gate)));
  return shut === undefined ? null : reject('gate-blocked', { gate: shut.gate, holder: shut.holder, since: shut.since });
}

/** Writes a turn in memory. What it tells other streams reaches them at once; what they refuse is their own matter. */
function written(run: MemoryCase, ref: StreamRef, came: Turn, now: Instant): MemoryCase {
  const { draft } = came;
  if (draft === null) return run;
  const id = streamId(ref);
  const stand = run.streams.get(id) ?? unopened(run, ref);
  const after = standAfter(stand, { ...came, draft: numbered(draft) }, run.books);
  // The law of a case in memory is that of the place where it was opened.
  const kept = { ...after, place: run.place };
  const filed = draft.events.filter(({ kind }) => kind === 'document.filed').map(({ data }) => paperOf(data));
  const told: MemoryCase = { ...run, streams: new Map([...run.streams, [id, kept]]), papers: [...run.papers, ...filed] };
  return draft.reactions.reduce((so, { to: { procedure, n, case: other }, command, data }) => {
    // What another case is told is no part of this one.
    if (other !== undefined) return so;
    const act: Act = { ...draft.act, via: 'system', occurredAt: now };
    return deliver(so, { caseId: run.caseId, procedure, n }, { name: command, act, data }, now).run;
  }, told);
}

function paperOf({ document, kind }: Readonly<Record<string, unknown>>): Stand['papers'][number] {
  return { document: String(document), kind: String(kind) };
}

/** In memory every series gives its first number. */
function numbered(draft: TurnDraft): TurnDraft {
  const events = draft.events.map((event) =>
    typeof event.data['number'] === 'object' ? { ...event, data: { ...event.data, number: { number: 1, text: '1' } } } : event,
  );
  return { ...draft, events };
}
