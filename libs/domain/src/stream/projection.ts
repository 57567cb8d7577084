import type { Instant } from '@app/calendar';
import { nextRung, project } from '@app/clock';
import type { Clock } from '@app/clock';
import type { CaseKind } from './case-kind';
import type { CaseSummary, Gate, Measure, Parties, Procedure, World } from './procedure';
import { reminderOffset } from './reminder-offset';
import type { StreamState } from './state';
import { endingTask, streamLights } from './stream-lights';
import type { EndingTask, StreamLights } from './stream-lights';

/** The read model as it stands after a turn: only what changed, or everything where `whole` is set. */
export interface Projection {
  readonly whole: boolean;
  readonly stage: string;
  readonly ended: boolean;
  /** Sandbox shift in ms; 0 in a real installation. */
  readonly shift: number;
  /** Instant of the next rung, in the stream's own time. */
  readonly nextDueAt: Instant | null;
  /** Rule and rung that it is, such as `IN-01 -20`; empty where none comes. */
  readonly waitsFor: string;
  readonly clocks: readonly Clock[];
  readonly tasks: readonly EndingTask[];
  readonly gates: readonly Gate[];
  /** Of all its clocks, also where only what changed is shown. */
  readonly lights: StreamLights;
  /** None in every stream but a carrying-out. */
  readonly measures: readonly Measure[];
  /** Null in every stream but a supervision. */
  readonly parties: Parties | null;
  /** Ids that were shown and are gone; of gates their names. */
  readonly gone: { readonly clocks: readonly string[]; readonly tasks: readonly string[]; readonly gates: readonly string[] };
  /** The row of the case; null in every stream but the one that opened it. */
  readonly summary: (CaseSummary & { readonly kind: CaseKind }) | null;
}

/**
 * The clocks of a stream as they follow from its state, the law and the calendar.
 *
 * @param before clocks that were projected for it before: what has not changed is not counted again
 */
export function streamClocks(
  procedure: Procedure,
  state: StreamState,
  world: World,
  caseId: string,
  before: readonly Clock[] = [],
): readonly Clock[] {
  if (state.own === null) return [];
  const options = { fired: state.fired, offsetMinutes: reminderOffset(caseId), before };
  return project(world.law.clocks, procedure.facts(state.own), world.calendar, world.now, options);
}

/** The whole read model of a stream. @param before as of `streamClocks` */
export function projectStream(
  procedure: Procedure,
  state: StreamState,
  world: World,
  caseId: string,
  before: readonly Clock[] = [],
): Projection {
  const clocks = streamClocks(procedure, state, world, caseId, before);
  const own = state.own;
  const opened = own !== null;
  // A stream whose opening was refused has nothing to wait for; whatever comes later starts it again.
  const ended = !opened || procedure.ended(own);
  const next = ended ? null : nextRung(clocks);
  const tasks = opened ? procedure.tasks(own, clocks, world) : [];
  return {
    whole: true,
    stage: opened ? procedure.stage(own) : 'unopened',
    ended,
    shift: state.shift,
    nextDueAt: next?.at ?? null,
    waitsFor: next === null ? '' : `${ruleOf(clocks, next.clock)} ${next.name}`,
    clocks,
    tasks: tasks.map((task) => endingTask(task, clocks, state.shift)),
    gates: opened ? procedure.gates(own, world.law) : [],
    lights: streamLights(clocks, tasks, state.shift),
    measures: opened ? (procedure.measures?.(own) ?? []) : [],
    parties: opened ? (procedure.parties?.(own) ?? null) : null,
    gone: { clocks: [], tasks: [], gates: [] },
    summary: opened ? caseRow(procedure, own, world) : null,
  };
}

function caseRow(procedure: Procedure, own: unknown, world: World): Projection['summary'] {
  const summary = procedure.opens === null ? null : procedure.summary(own, world);
  return summary === null || procedure.opens === null ? null : { ...summary, kind: procedure.opens };
}

/** The id of a clock may end in its addressee; the rule says nothing of persons. */
function ruleOf(clocks: readonly Clock[], id: string): string {
  return clocks.find((clock) => clock.id === id)?.rule ?? '';
}

/** Only what differs from what was shown before, so that a turn writes as much as it changed. */
export function changedSince(before: Projection, after: Projection): Projection {
  return {
    ...after,
    whole: false,
    clocks: changed(before.clocks, after.clocks),
    tasks: changed(before.tasks, after.tasks),
    gates: after.gates.filter((gate) => !before.gates.some((old) => same(old, gate))),
    measures: after.measures.filter((measure) => !before.measures.some((old) => same(old, measure))),
    gone: {
      clocks: gone(before.clocks, after.clocks),
      tasks: gone(before.tasks, after.tasks),
      gates: gone(named(before.gates), named(after.gates)),
    },
  };
}

type Named = { readonly id: string };

function changed<T extends Named>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.filter((item) => !before.some((old) => old.id === item.id && same(old, item)));
}

function gone(before: readonly Named[], after: readonly Named[]): readonly string[] {
  return before.map((item) => item.id).filter((id) => !after.some((item) => item.id === id));
}

function named(gates: readonly Gate[]): readonly Named[] {
  return gates.map(({ gate }) => ({ id: gate }));
}

// Both sides come from the same code, so their keys stand in the same order.
function same(left: object, right: object): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
