import type { Clock } from '@app/clock';
import type { LawSheet, Procedure, Projection, Task, World } from '@app/domain';
import type { Rejection } from '@app/streams';

/** next: the way of the procedure goes on by it; due: somebody waits for it; any-time: it may be recorded whenever it was so (4.3); impossible: `why` says what stands against it. */
export type CommandGroup = 'next' | 'due' | 'any-time' | 'impossible';

export interface CommandNow {
  readonly command: string;
  readonly group: CommandGroup;
  readonly why: Rejection | null;
}

interface Seen {
  readonly procedure: Procedure;
  /** Null before the opening. */
  readonly own: unknown;
  readonly world: World;
  readonly shown: Pick<Projection, 'clocks' | 'tasks'> | null;
  /** What a gate of another stream of the case says against a command. */
  readonly shut: (command: string, law: LawSheet) => Rejection | null;
}

const order: readonly CommandGroup[] = ['next', 'due', 'any-time', 'impossible'];

/** The commands of people in a stream, as they stand now: by group, and within a group the most pressing first. */
export function commandsNow({ procedure, own, world, shown, shut }: Seen): readonly CommandNow[] {
  const { way, beside } = procedure;
  const tasks = shown?.tasks ?? [];
  const rank = ranks(tasks, shown?.clocks ?? [], beside);
  const next = way.filter((command) => rank.has(command) && whyNot(command) === null).slice(0, 1);
  const opening = own === null ? [procedure.opening] : [];
  const found = Object.keys(procedure.words).map((command): CommandNow & { readonly rank: number } => {
    const why = whyNot(command);
    return { command, group: groupOf(command, why), why, rank: rank.get(command) ?? Number.MAX_SAFE_INTEGER };
  });
  return order.flatMap((group) =>
    found
      .filter((one) => one.group === group)
      .sort((left, right) => left.rank - right.rank)
      .map(({ rank: _rank, ...one }) => one),
  );

  function whyNot(command: string): Rejection | null {
    return procedure.ready(own, command, world) ?? shut(command, world.law);
  }

  function groupOf(command: string, why: Rejection | null): CommandGroup {
    if (why !== null) return 'impossible';
    if (next.includes(command) || opening.includes(command)) return 'next';
    return rank.has(command) ? 'due' : 'any-time';
  }
}

/** The place of each wanted command: what a clock presses first, then what waits longest; what is given beside another comes right after it. */
function ranks(tasks: readonly Task[], clocks: readonly Clock[], beside: Procedure['beside']): ReadonlyMap<string, number> {
  const dueOf = new Map(clocks.map(({ id, dueAt }) => [id, dueAt]));
  const pressing = ({ clock }: Task): string => (clock === undefined ? '9' : (dueOf.get(clock) ?? '9'));
  const sorted = [...tasks].sort((left, right) => (pressing(left) < pressing(right) ? -1 : pressing(left) > pressing(right) ? 1 : 0));
  const wanted = [...new Set(sorted.flatMap(({ command }) => (command === undefined ? [] : [command])))];
  const found = wanted.flatMap((command) => [command, ...Object.keys(beside).filter((other) => beside[other]?.includes(command))]);
  return new Map([...new Set(found)].map((command, index) => [command, index]));
}
