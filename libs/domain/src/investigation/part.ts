import type { Instant } from '@app/calendar';
import type { Clock, Rung, Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Apply, Decide } from '../stream/decision';
import type { Option, Side } from '../stream/description';
import type { NewEvent } from '../stream/event';
import type { LawSheet } from '../stream/law-sheet';
import type { Gate, Reaction, Task, World } from '../stream/procedure';
import type { FactsOf } from './facts-of';
import { isUnderWay } from './stages';
import type { Stage } from './stages';
import type { InvestigationState } from './state';

/** The stages in which an order may be given, and those to which it may lead (its own included). */
export type Where = Readonly<Partial<Record<Stage, readonly Stage[]>>>;

/** What one message of another stream is: its words, its stages and its decision. */
export interface MessageRule {
  readonly title: Text;
  readonly stages: Where;
  readonly decide: Decide<InvestigationState>;
}

/** What one order of people is. */
export interface CommandRule extends MessageRule {
  /** Law and article on which it stands. */
  readonly article: string;
  readonly usually: Side;
  /** What stands against it whatever is filled in; the decision says the same. Stage and gates are looked at before. */
  readonly ready?: (state: InvestigationState, world: World) => Rejection | null;
  /** For an order that moves the case on: from which stage on it is done, and what is missing before its stage. */
  readonly step?: { readonly done: Stage; readonly missing: string; readonly article: string };
}

type Rows<T> = Readonly<Record<string, T>>;
export type TasksOf = (state: InvestigationState, clocks: readonly Clock[], world: World) => readonly Wanted[];

/** One matter of a theme, in a file of its own: what may be decided in it, what each event changes, what follows from it. */
export interface Matter {
  readonly commands?: Rows<CommandRule>;
  /** Messages of other streams: taken at any time, never refused for their date. */
  readonly messages?: Rows<MessageRule>;
  /** By kind of event. Append-only: what was once written must be understood for ever. */
  readonly changes?: Rows<Apply<InvestigationState>>;
  /** By kind of event: what it says that clocks can run on. */
  readonly facts?: Rows<FactsOf>;
  /** By kind of event: what other streams are told. */
  readonly reactions?: Rows<{ react(event: NewEvent): readonly Reaction[] }['react']>;
  readonly tasks?: TasksOf;
  /** By the name that fields of its forms give in `picks`: the earlier items of the case that they may name. */
  readonly options?: Rows<(state: InvestigationState, world: World) => readonly Option[]>;
  /** What was found and has to reach another organ: shown until it has, also when all else is done. */
  readonly handovers?: (state: InvestigationState) => readonly Wanted[];
  readonly gates?: (state: InvestigationState, law: LawSheet) => readonly Gate[];
  /** What the passing of time does when a reminder of a clock falls due. */
  readonly lapse?: (state: InvestigationState, rung: Rung, world: World) => readonly NewEvent[];
}

/** One theme of an investigation, in a folder of its own. Its matters stand in the order in which their tasks are shown. */
export interface Part {
  readonly title: Text;
  readonly matters: readonly Matter[];
}

/** A task without its words: they are those of the command. `presses` names the rule, or the one clock of several, that it stops; or the rules of which one governs. */
export interface Wanted extends Omit<Task, 'title' | 'clock' | 'command'> {
  readonly command: string;
  readonly ref?: string;
  readonly presses?: string | readonly string[];
  /** What its reader has to know, said after the title; it is no part of the id, so it may change from day to day. */
  readonly note?: Text;
}

/** Somebody has to give this command; `ref` tells several of a kind apart. */
export function wanted(command: string, owner: string, since: Instant, more: Pick<Wanted, 'ref' | 'presses' | 'note'> = {}): Wanted {
  return { id: more.ref === undefined ? command : `${command}:${more.ref}`, command, owner, since, ...more };
}

/** Stands against a command that goes on from an earlier one, while nothing of the kind is open. */
export function needs(command: string, first: string, has: (state: InvestigationState) => boolean): NonNullable<CommandRule['ready']> {
  return (state) => (has(state) ? null : reject('step-missing', { command, first }));
}

/** Tasks of the time before the approval. */
export function whileUnderWay(tasks: TasksOf): TasksOf {
  return (state, clocks, world) => (isUnderWay(state.stage) ? tasks(state, clocks, world) : []);
}
