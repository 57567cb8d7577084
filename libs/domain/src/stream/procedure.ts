import type { Calendar, Day, Instant } from '@app/calendar';
import type { Clock, Fact, Post, Rung, Text } from '@app/clock';
import type { Command, ProcedureKind, Rejection } from '@app/streams';
import type { LevelAnswer } from '../assessment/level-answer';
import type { CaseKind } from './case-kind';
import type { CommandWords, Options, Side } from './description';
import type { NewEvent, RecordedEvent } from './event';
import type { LawSheet } from './law-sheet';

/** All that a decision may look at beside the state. `now` is the stream's own (the database's clock plus sandbox shift). */
export interface World {
  readonly now: Instant;
  readonly law: LawSheet;
  readonly calendar: Calendar;
  /** The papers filed in the case, where the decision is of a procedure that does not keep them itself. */
  readonly papers?: readonly FiledPaper[];
}

/** A paper of the case as any of its procedures may cite it. */
export interface FiledPaper {
  readonly document: string;
  readonly kind: string;
}

/** Who has to do what next: one line of an inbox. */
export interface Task {
  /** Unique in the stream. */
  readonly id: string;
  readonly title: Text;
  /** Organ (id) or role that has to act. */
  readonly owner: string;
  /** The clock that presses, if any. */
  readonly clock?: string;
  /** The command that does it. */
  readonly command?: string;
  readonly since: Instant;
}

/** A gate as this stream shows it to all streams of its case. */
export interface Gate {
  readonly gate: string;
  readonly state: 'shut' | 'open';
  /** Organ or role that holds it. */
  readonly holder: string;
  readonly since: Instant;
  /** The body whose act would open it is no more, and nobody has said who does it now: it blocks all the same (T-30), and the holder has to say. */
  readonly role?: 'unmapped';
}

/** Tell another stream something; the message is a command of the receiver. Its occurredAt is the event's. */
export interface Reaction {
  readonly to: {
    readonly procedure: ProcedureKind;
    readonly n: number;
    /** Absent where it is the sender's own case. */
    readonly case?: OtherCase;
  };
  readonly command: string;
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * A command of the sender, given to it as a message when the receiver has had its turn, with the data of `ToldBack`. Absent where the sender asks
   * for no word.
   */
  readonly tellBack?: string;
}

/**
 * Another case: one that is there, by its id, or one that the message opens at a place (division code). The id of such a one follows from the sender's
 * stream and turn, so that whatever is done again opens nothing twice.
 */
export type OtherCase = { readonly id: string } | { readonly opensAt: string };

/** What a stream is told of its message. */
export interface ToldBack {
  /** The receiver's case: of an opening, the new one. */
  readonly case: string;
  /** Why it was refused; null when it was not. */
  readonly refused: Rejection | null;
}

/** What a list of cases shows. Written by the procedure that opened the case. */
export interface CaseSummary {
  readonly name: string;
  readonly place: string;
  /** As a person determined it. */
  readonly level: string | null;
  /** 初判: what the numbers say. */
  readonly computedLevel: string | null;
  /** 就高研判等级: what it is should nobody missing or trapped be found alive; null where there are none (LV-10). */
  readonly possibleLevel: string | null;
  /** As it was told; null of what has none, as the casualties. */
  readonly unit: string | null;
  readonly casualties: { readonly deaths: number; readonly seriousInjuries: number; readonly missing: number } | null;
  /** Organ (id) that is responsible for the case; null where nobody has said which. */
  readonly responsible: string | null;
  readonly stage: string;
  /** When it happened; of what does not happen, such as a danger, when it was found. */
  readonly occurredAt: Instant;
}

/** Organs (ids) on both sides of a supervision. */
export interface Parties {
  readonly supervisor: string;
  readonly addressee: string;
}

/** A measure or proposal of an approved report, as lists over all cases show it; nothing of it names a person. */
export interface Measure {
  readonly n: number;
  /** Organ (id), or the name of a unit. */
  readonly addressee: string;
  readonly kind: string;
  readonly title: Text;
  readonly state: string;
  readonly stateSince: Instant;
  /** Of its recording. */
  readonly year: number;
  readonly dueOn: Day | null;
}

/** For each stage the commands that may be given in it, and the stages each may lead to (its own included). */
export type TransitionTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A text for copying: a draft that a person completes and sends. */
export interface DraftText {
  readonly kind: string;
  readonly text: string;
  /** What it should say and nobody has told yet; in the text each reads 待核. */
  readonly missing: readonly string[];
}

/** One matter of a procedure, as its ledger shows it. */
export interface Records {
  /** Its theme, under the name of `updates`. */
  readonly group: string;
  /** Kinds of events. */
  readonly kinds: readonly string[];
  /** The commands of people that write them; none where only time or another stream does. */
  readonly commands: readonly string[];
}

export interface Procedure<S = unknown> {
  readonly kind: ProcedureKind;
  /**
   * The kind of case that its opening opens: it begins a case, and lives in no other. Null of one that lives in a case of whatever kind, which another has
   * opened.
   */
  readonly opens: CaseKind | null;
  /** The command that opens it; the only one accepted while there is no state. One that opens a case says its `place` (division code). */
  readonly opening: string;
  readonly stages: TransitionTable;
  /** Stages in which it ends otherwise than by its usual way; absent where there is none. */
  readonly apart?: readonly string[];
  /** Every command name, openings and messages included. */
  readonly commands: readonly string[];
  /** Commands of people by theme, the opening first: the updates of its workflow. */
  readonly updates: Readonly<Record<string, readonly string[]>>;
  /** Commands that other streams give by message. */
  readonly hears: readonly string[];
  /** Which events belong together with which commands; what every procedure writes alike, such as a reminder, belongs to none. */
  readonly records: readonly Records[];
  /** What each command of people says of itself, in the order in which they are shown. */
  readonly words: Readonly<Record<string, CommandWords>>;
  /** The commands by which a procedure goes its usual way, in their order. */
  readonly way: readonly string[];
  /** By command: those beside which it is given, in their place or before them. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** What stands against a command whatever its data: its decision answers with the same code. Null where nothing does. */
  ready(state: S | null, command: string, world: World): Rejection | null;
  /** The earlier items that the fields of its forms may name, under these names. */
  readonly optionNames: readonly string[];
  options(state: S, world: World): Options;
  /**
   * The organ (id) that is meant by a side of its commands, as far as the case says; null where it does not. Where several are meant, the operator's own if it
   * is one of them. Absent where nothing says so.
   */
  usualOrgan?(state: S, side: Side, operator: string | null): string | null;
  /** The organ (id) in which a post is held that its ladders remind; null where nobody of an organ is meant. Absent where nobody is reminded. */
  postOrgan?(state: S, post: Post): string | null;
  decide(state: S | null, command: Command, world: World): readonly NewEvent[] | Rejection;
  /** What the passing of time itself does, beside the `rung.fired` that the host records. */
  lapse(state: S, rung: Rung, world: World): readonly NewEvent[];
  evolve(state: S | null, event: RecordedEvent): S;
  stage(state: S): string;
  facts(state: S): readonly Fact[];
  tasks(state: S, clocks: readonly Clock[], world: World): readonly Task[];
  gates(state: S, law: LawSheet): readonly Gate[];
  /** Of one that opens a case never null. */
  summary(state: S, world: World): CaseSummary | null;
  reactions(event: NewEvent): readonly Reaction[];
  /** Null for a kind that it does not know, and for a paper about a missed limit while none is missed. `nameOf` gives the name of a place or an organ. */
  text?(state: S, kind: string, nameOf: (id: string) => string, world: World): DraftText | null;
  /**
   * How what it has to bring about stands: the report of an investigation, the notice of a supervision, the items of a carrying-out; plain JSON. `reads` says
   * of an organ (id) whether the reader is shown what names persons in what that organ entered; without it nobody is.
   */
  standing?(state: S, world: World, reads?: (enteredBy: string) => boolean): object;
  /** How the level stands and how it was found. Only the investigation finds one. */
  level?(state: S, world: World): LevelAnswer;
  /** By kind of event: the members of its data that name persons. Absent where none does. */
  readonly personalFields?: Readonly<Record<string, readonly string[]>>;
  /** Whether an organ handles the case, and so is shown what names persons; where nothing says so nobody is. */
  handles?(state: S, organ: string): boolean;
  /** Ids of papers that name persons. */
  personalPapers?(state: S): readonly string[];
  /** Of a carrying-out: its items; none that was shown goes away again. */
  measures?(state: S): readonly Measure[];
  /** Of a supervision: who supervises whom. */
  parties?(state: S): Parties;
  ended(state: S): boolean;
}
