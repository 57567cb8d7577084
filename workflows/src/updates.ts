import { defineUpdate } from '@temporalio/workflow';
import type { UpdateDefinition } from '@temporalio/common';
import type { Receipt, SentCommand } from '@app/streams';

type Themes = Readonly<Record<string, readonly string[]>>;

/** The updates of a procedure by theme and name, each typed: what any Temporal client calls a run with. */
export type Updates<T extends Themes> = {
  readonly [Theme in keyof T]: { readonly [Name in T[Theme][number]]: UpdateDefinition<Receipt, [SentCommand], Name> };
};

export function updatesOf<T extends Themes>(themes: T): Updates<T> {
  const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, defineUpdate<Receipt, [SentCommand]>(name)]));
  return Object.fromEntries(Object.entries(themes).map(([theme, names]) => [theme, of(names)])) as Updates<T>;
}
