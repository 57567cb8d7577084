import type { Text } from '@app/clock';
import type { Apply, Decide } from '../stream/decision';
import type { NewEvent, RecordedEvent } from '../stream/event';
import type { Clock, Fact, Rung } from '@app/clock';
import type { LawSheet } from '../stream/law-sheet';
import type { Gate, Reaction, World } from '../stream/procedure';
import type { InvestigationState } from './state';
import type { Stage } from './stages';
import type { Wanted } from './wanted';

/** Where an order may be given, and the stages to which it may lead (its own included). */
export type Places = Readonly<Partial<Record<Stage, readonly Stage[]>>>;

/** What one order of people, or one message of another stream, is: its words, its place and its decider. */
export interface CommandRule {
  readonly title: Text;
  readonly places: Places;
  readonly decide: Decide<InvestigationState>;
  /** For an order that moves the case on: from which stage on it is done, and what is missing before its place. */
  readonly step?: { readonly done: Stage; readonly missing: string; readonly article: string };
}

type Facts = Readonly<Record<string, (event: RecordedEvent) => readonly Fact[]>>;
type Reactions = Readonly<Record<string, { react(event: NewEvent): readonly Reaction[] }['react']>>;

/** One theme of an investigation, in a folder of its own: `part.ts` is its page. */
export interface Part {
  readonly commands: Readonly<Record<string, CommandRule>>;
  /** Messages of other streams: taken at any time, never refused for their date. */
  readonly messages?: Readonly<Record<string, CommandRule>>;
  /** By kind of event. Append-only: what was once written must be understood for ever. */
  readonly changes: Readonly<Record<string, Apply<InvestigationState>>>;
  /** By kind of event: what it says that clocks can run on. */
  readonly facts?: Facts;
  readonly tasks?: (state: InvestigationState, clocks: readonly Clock[], world: World) => readonly Wanted[];
  /** What was found and has to reach another organ: shown until it has, also when all else is done. */
  readonly handovers?: (state: InvestigationState) => readonly Wanted[];
  readonly gates?: (state: InvestigationState, law: LawSheet) => readonly Gate[];
  readonly reactions?: Reactions;
  /** What the passing of time does when a rung of a clock fires. */
  readonly lapse?: (state: InvestigationState, rung: Rung, world: World) => readonly NewEvent[];
}
