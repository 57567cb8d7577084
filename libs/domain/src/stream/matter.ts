import type { Instant } from '@app/calendar';
import type { Clock, Fact, Rung, Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Apply, Decide } from './decision';
import type { Option, Side } from './description';
import type { NewEvent, RecordedEvent } from './event';
import type { LawSheet } from './law-sheet';
import type { Gate, Reaction, Task, World } from './procedure';

/*
 * How a procedure is written: in themes, each made of matters. S is its state, P its stage (Phase).
 */

/** The stages in which something may be given, and those to which it may lead (its own included). */
export type Where<P extends string> = Readonly<Partial<Record<P, readonly P[]>>>;

/** What one message of another stream is: its words, its stages and its decision. */
export interface MessageRule<S, P extends string> {
  readonly title: Text;
  readonly stages: Where<P>;
  readonly decide: Decide<S>;
}

/** What one order of people is. */
export interface CommandRule<S, P extends string> extends MessageRule<S, P> {
  /** Law and article on which it stands. */
  readonly article: string;
  readonly usually: Side;
  /** What stands against it whatever is filled in; the decision says the same. Stage and gates are looked at before. */
  readonly ready?: (state: S, world: World) => Rejection | null;
  /** What of the law stands against it whatever is filled in: shown as `ready` is, but one that was done already is recorded and marked (AP-17). */
  readonly forbids?: (state: S, world: World) => readonly Rejection[];
  /** The gate for which `forbids` says what it waits for: it is not told beside that. */
  readonly tells?: string;
  /** The commands beside which it is given, in their place or before them: it is due when they are. */
  readonly beside?: readonly string[];
  /** For an order that moves the case on: from which stage on it is done, and what is missing before its stage. */
  readonly step?: { readonly done: P; readonly missing: string; readonly article: string };
}

type Rows<T> = Readonly<Record<string, T>>;

/** What an event says that clocks can run on. Written as a method, so that a row may name the data of its own event. */
export type FactsOf = { of(event: RecordedEvent): readonly Fact[] }['of'];

export type TasksOf<S> = (state: S, clocks: readonly Clock[], world: World) => readonly Wanted[];

/** One matter of a theme, in a file of its own: what may be decided in it, what each event changes, what follows from it. */
export interface Matter<S, P extends string> {
  readonly commands?: Rows<CommandRule<S, P>>;
  /** Messages of other streams: taken at any time, never refused for their date. */
  readonly messages?: Rows<MessageRule<S, P>>;
  /** By kind of event. Append-only: what was once written must be understood for ever. */
  readonly changes?: Rows<Apply<S>>;
  /** By kind of event: what it says that clocks can run on. */
  readonly facts?: Rows<FactsOf>;
  /** By kind of event: what other streams are told. */
  readonly reactions?: Rows<{ react(event: NewEvent): readonly Reaction[] }['react']>;
  readonly tasks?: TasksOf<S>;
  /** By the name that fields of its forms give in `picks`: the earlier items of the case that they may name. */
  readonly options?: Rows<(state: S, world: World) => readonly Option[]>;
  /** What was found and has to reach another organ: shown until it has, also when all else is done. */
  readonly handovers?: (state: S) => readonly Wanted[];
  readonly gates?: (state: S, law: LawSheet) => readonly Gate[];
  /** What an act, the opening, or the passing of time brings with it: asked of the state as it will be then. Messages bring nothing of the kind. */
  readonly follows?: (after: S, world: World) => readonly NewEvent[];
  /** What the passing of time does when a reminder of a clock falls due. */
  readonly lapse?: (state: S, rung: Rung, world: World) => readonly NewEvent[];
}

/** One theme, in a folder of its own where it is large. Its matters stand in the order in which their tasks are shown. */
export interface Part<S, P extends string> {
  readonly title: Text;
  readonly matters: readonly Matter<S, P>[];
}

/** A task without its words: they are those of the command. `presses` names the rule, or the one clock of several, that it stops; or the rules of which one governs. */
export interface Wanted extends Omit<Task, 'title' | 'clock' | 'command'> {
  readonly command: string;
  readonly ref?: string;
  /** What `ref` names, in words; null where its reader need not know. Where it is absent the title shows `ref` itself. */
  readonly of?: Text | null;
  readonly presses?: string | readonly string[];
  /** What its reader has to know, said after the title; it is no part of the id, so it may change from day to day. */
  readonly note?: Text;
}

/** Somebody has to give this command; `ref` tells several of a kind apart. */
export function wanted(command: string, owner: string, since: Instant, more: Pick<Wanted, 'ref' | 'of' | 'presses' | 'note'> = {}): Wanted {
  return { id: more.ref === undefined ? command : `${command}:${more.ref}`, command, owner, since, ...more };
}

/** Stands against a command that goes on from an earlier one, while nothing of the kind is open. */
export function needs<S>(command: string, first: string, has: (state: S) => boolean): (state: S) => Rejection | null {
  return (state) => (has(state) ? null : reject('step-missing', { command, first }));
}

/** The clock that governs among those of some rules; one that says only that its law does not bind governs nothing. */
export function governing(clocks: readonly Clock[], rules: readonly string[]): Clock | undefined {
  const found = clocks.filter(({ id, rule }) => rules.includes(rule) || rules.includes(id));
  return found.find(({ status }) => status !== 'void') ?? found[0];
}

/** An order that leaves the case in its stage. */
export function staying<P extends string>(...stages: readonly P[]): Where<P> {
  const where: Partial<Record<P, readonly P[]>> = {};
  for (const stage of stages) where[stage] = [stage];
  return where;
}

/** An order that moves the case from one stage to another. */
export function moving<P extends string>(from: P, to: P): Where<P> {
  const where: Partial<Record<P, readonly P[]>> = {};
  where[from] = [to];
  return where;
}

/** The act itself as a fact, under the event's kind and at its time. */
export function plain({ kind, occurredAt, recordedAt }: RecordedEvent): readonly Fact[] {
  return [{ fact: kind, at: occurredAt, recordedAt }];
}
