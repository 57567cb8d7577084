import type { Clock, Preview, Text } from '../../api/client';

type Side = Preview['before'];

/** A time limit as the act leaves it. */
export interface DateChange {
  readonly id: string;
  readonly title: Text;
  readonly before: Clock | null;
  readonly after: Clock | null;
}

export interface Reminder {
  readonly id: string;
  readonly at: string;
  readonly text: Text;
}

/** What the act changes; what stays as it was is only counted. */
export interface Changes {
  readonly stage: { readonly before: Text; readonly after: Text } | null;
  readonly dates: readonly DateChange[];
  readonly unchanged: number;
  readonly coming: readonly Reminder[];
  readonly dropped: readonly Reminder[];
  readonly gates: readonly (Side['gates'][number] & { readonly change: 'opens' | 'shuts' | 'stays-shut' })[];
  readonly tasks: { readonly begun: readonly Text[]; readonly ended: readonly Text[] };
  readonly conflicts: { readonly stand: readonly Text[]; readonly gone: readonly Text[] };
}

export function changesIn({ before, after }: Preview): Changes {
  const all = datesOf(before, after);
  const dates = all.filter(isChanged);
  return {
    stage: before.stage === after.stage ? null : { before: before.stageText, after: after.stageText },
    dates,
    unchanged: all.length - dates.length,
    coming: remindersBeside(after, before),
    dropped: remindersBeside(before, after),
    gates: gatesOf(before, after),
    tasks: { begun: titlesBeside(after, before), ended: titlesBeside(before, after) },
    conflicts: { stand: after.conflicts, gone: before.conflicts.filter(({ zh }) => !after.conflicts.some((one) => one.zh === zh)) },
  };
}

function datesOf(before: Side, after: Side): readonly DateChange[] {
  const ids = [...new Set([...before.clocks, ...after.clocks].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = before.clocks.find((clock) => clock.id === id) ?? null;
    const is = after.clocks.find((clock) => clock.id === id) ?? null;
    const title = (is ?? was)?.title;
    return title === undefined ? [] : [{ id, title, before: was, after: is }];
  });
}

function isChanged({ before, after }: DateChange): boolean {
  if (before === null || after === null) return true;
  return before.dueAt !== after.dueAt || before.status !== after.status || before.provisional !== after.provisional;
}

function armed({ clocks }: Side): readonly Reminder[] {
  return clocks.flatMap(({ rungs }) => rungs.filter(({ state }) => state === 'armed').map(({ id, at, text }) => ({ id, at, text })));
}

/** The reminders of one side that the other does not give at that moment, by their time. */
function remindersBeside(side: Side, other: Side): readonly Reminder[] {
  const there = new Set(armed(other).map(({ id, at }) => `${id} ${at}`));
  return armed(side)
    .filter(({ id, at }) => !there.has(`${id} ${at}`))
    .sort((left, right) => left.at.localeCompare(right.at));
}

function gatesOf(before: Side, after: Side): Changes['gates'] {
  return after.gates.flatMap((gate): Changes['gates'] => {
    const was = before.gates.find((one) => one.gate === gate.gate)?.state;
    if (gate.state === 'shut') return [{ ...gate, change: was === 'shut' ? 'stays-shut' : 'shuts' }];
    return was === 'shut' ? [{ ...gate, change: 'opens' }] : [];
  });
}

function titlesBeside(side: Side, other: Side): readonly Text[] {
  const there = new Set(other.tasks.map(({ id }) => id));
  return side.tasks.filter(({ id }) => !there.has(id)).map(({ title }) => title);
}
