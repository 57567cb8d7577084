import type { Clock } from '../api/client';

const day = 86_400_000;

/** A piece of a bar, between two moments (ms). */
export interface Piece {
  readonly kind: 'run' | 'paused' | 'extended' | 'provisional' | 'late';
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  readonly clock: Clock;
  readonly from: number;
  /** Its end: the last day's 24:00. */
  readonly due: number | null;
  readonly settled: number | null;
  readonly pieces: readonly Piece[];
}

/** 00:00 of a Beijing day. */
export const startOf = (of: string): number => Date.parse(`${of}T00:00:00+08:00`);

/** Bars for the clocks that have begun, what begins first on top. @param now the today of the case */
export function barsOf(clocks: readonly Clock[], now: number): readonly Bar[] {
  const begun = clocks.flatMap((clock) =>
    clock.startedOn === null || clock.status === 'void' ? [] : [barOf(clock, startOf(clock.startedOn), now)],
  );
  return begun.sort((a, b) => a.from - b.from || (a.due ?? 0) - (b.due ?? 0));
}

function barOf(clock: Clock, from: number, now: number): Bar {
  const due = clock.dueAt === null ? null : Date.parse(clock.dueAt);
  const settled = clock.settledAt === null ? null : Date.parse(clock.settledAt);
  const done = settled ?? (clock.status === 'overdue' ? now : null);
  const end = Math.max(from, due ?? Math.max(now, from + day));
  const late: readonly Piece[] = due !== null && done !== null && done > due ? [{ kind: 'late', from: due, to: done }] : [];
  return { clock, from, due, settled, pieces: [...within(clock, { from, to: end }, now), ...late] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The period from its start to its end, cut where it stands still, where it was lengthened and where its end is not certain. */
function within(clock: Clock, whole: Span, now: number): readonly Piece[] {
  const marked = [...pausesOf(clock, now), ...extensionsOf(clock, whole.to), ...provisionalOf(clock, whole.to)]
    .map((piece) => ({ ...piece, from: Math.max(piece.from, whole.from), to: Math.min(piece.to, whole.to) }))
    .filter(({ from, to }) => to > from);
  const cuts = [...new Set([whole.from, whole.to, ...marked.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? whole.from;
    // What comes first in the list is said of a stretch of which several things hold.
    const found = marked.find((piece) => piece.from <= from && piece.to >= to);
    return { kind: found?.kind ?? 'run', from, to };
  });
}

// The day on which a pause begins counts, the day on which it ends does not.
function pausesOf({ derivation }: Clock, now: number): readonly Piece[] {
  return derivation.flatMap(({ paused }) =>
    paused === undefined
      ? []
      : [{ kind: 'paused' as const, from: startOf(paused.from) + day, to: paused.until === null ? now : startOf(paused.until) + day }],
  );
}

/** From the last day before the first extension on. */
function extensionsOf({ derivation }: Clock, end: number): readonly Piece[] {
  const first = derivation.findIndex(({ step }) => step === 'extension');
  const before = derivation
    .slice(0, Math.max(first, 0))
    .flatMap(({ day: reached }) => reached ?? [])
    .at(-1);
  return first < 0 || before === undefined ? [] : [{ kind: 'extended', from: startOf(before) + day, to: end }];
}

/** Where the end can still move; of an end of which no range is known, its last day. */
function provisionalOf({ provisional, range }: Clock, end: number): readonly Piece[] {
  if (!provisional) return [];
  return [{ kind: 'provisional', from: range === undefined ? end - day : startOf(range.earliest), to: end }];
}

/** What the axis shows: all bars, today, and where an end can still move to. */
export function rangeOf(bars: readonly Bar[], now: number): Span {
  const ends = bars.flatMap(({ clock, due, settled, pieces }) => [
    due ?? now,
    settled ?? now,
    ...pieces.map(({ to }) => to),
    ...(clock.range === undefined ? [] : [startOf(clock.range.latest) + day]),
  ]);
  const from = Math.min(now, ...bars.map((bar) => bar.from));
  const to = Math.max(now, ...ends);
  const air = Math.max(day, (to - from) * 0.02);
  return { from: from - air, to: to + air };
}

/** First days of months within the span, every so many that not more than `most` stand on the axis. */
export function monthsIn(
  { from, to }: Span,
  most: number,
): readonly { readonly at: number; readonly year: number; readonly month: number }[] {
  const first = new Date(from + 8 * 3_600_000);
  const months: { at: number; year: number; month: number }[] = [];
  for (let index = first.getUTCFullYear() * 12 + first.getUTCMonth() + 1; ; index += 1) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const at = Date.UTC(year, month - 1, 1) - 8 * 3_600_000;
    if (at > to) break;
    months.push({ at, year, month });
  }
  const every = Math.max(1, Math.ceil(months.length / most));
  return months.filter((_month, index) => index % every === 0);
}
