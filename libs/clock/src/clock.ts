import type { Day, DayRange, Instant } from '@app/calendar';
import type { Source, Text } from './rule';

/** Something that was true: the only input from which dates are derived. */
export interface Fact {
  /** Name from the vocabulary of the procedure (docs/facts.md): `accident.occurred`. */
  readonly fact: string;
  /** When it was true: an instant, or a Beijing day where no hour is known. */
  readonly at: Instant | Day;
  /** When it became known to the system; absent in projections of the reader's own. */
  readonly recordedAt?: Instant;
  /** Links a pair: an appraisal ordered and delivered, an extension granted and revoked. */
  readonly ref?: string;
  /** The addressee, measure or level that it concerns, where `ref` ties a pair already: the extension `e1` of measure `m1`. */
  readonly of?: string;
  /** Code of a fact that says *which*: the level of an accident. */
  readonly value?: string;
  /** Natural days that an extension grants. */
  readonly days?: number;
}

export type ClockStatus = 'pending' | 'running' | 'paused' | 'met' | 'met-late' | 'overdue' | 'void' | 'lost';

export interface Step {
  readonly step:
    | 'start'
    | 'limit'
    | 'suspension'
    | 'extension'
    | 'ignored'
    | 'undone'
    | 'roll'
    | 'calendar'
    | 'setting'
    | 'stop'
    | 'result'
    | 'window'
    | 'window-missed'
    | 'conflict'
    | 'earlier-of'
    | 'force';
  readonly text: Text;
  /** The last day of the period after this step, where it changes. */
  readonly day?: Day;
  readonly basis?: Source;
  /** Days that do not count, and why; open while `until` is null. */
  readonly paused?: { readonly from: Day; readonly until: Day | null; readonly title: Text };
  /** The setting behind a reading of unsettled law. */
  readonly setting?: { readonly name: string; readonly value: string };
}

export interface Rung {
  /** Unique in the stream and stable: `<clock>:<name>:<dueDate>`; a due date that moves makes new rungs, one that moves back finds the fired ones. */
  readonly id: string;
  readonly clock: string;
  readonly name: string;
  readonly at: Instant;
  readonly to: readonly string[];
  readonly action: 'remind' | 'expire' | 'escalate' | 'draft';
  readonly text: Text;
  /** armed: will fire; held: the clock is paused; fired: has fired; moot: its time had passed before the fact that made it was known. */
  readonly state: 'armed' | 'held' | 'fired' | 'moot';
  /** Said of hour clocks, which run at night: their reminders are not kept for the morning. */
  readonly quietHours?: 'exempt';
  /** Said of those that are counted in natural days: they are not kept for the next working day. */
  readonly restDays?: 'exempt';
}

export interface Clock {
  /** Unique in the stream: the rule's id, with `#ref` where a rule has one clock per addressee. */
  readonly id: string;
  readonly rule: string;
  readonly title: Text;
  readonly actor: string;
  readonly status: ClockStatus;
  readonly startedOn: Day | null;
  /** Last day of the period; for hour clocks the day on which `dueAt` lies. Null while pending or paused without an end, and of what was done while paused. */
  readonly dueDate: Day | null;
  /** The instant of expiry: 24:00 Beijing time of `dueDate` (= 00:00 of the next day) for day clocks. An act at this instant is late for a day clock, in time for an hour clock. */
  readonly dueAt: Instant | null;
  /** Days left while paused, or when it was done while paused (IN-12). */
  readonly remainingDays: number | null;
  readonly pausedSince: Day | null;
  readonly settledAt: Instant | null;
  /** The date rests on a year whose holiday notice is not published. */
  readonly provisional: boolean;
  /** Between which days a provisional date can still move, as far as notices ever moved one; absent where it stands still. */
  readonly range?: DayRange;
  readonly rungs: readonly Rung[];
  readonly derivation: readonly Step[];
  /** The addressee, measure or level, where the rule has one clock for each. */
  readonly ref?: string;
  /** When the window opens, also where its end comes first and the opening therefore yields. */
  readonly opensAt?: Instant;
  readonly layer?: 'inner' | 'house';
  readonly side?: 'other';
  readonly onExpiry?: 'lost';
}

/** What `project` needs beyond facts: which rungs fired, and the case's stable reminder offset in minutes. */
export interface ProjectOptions {
  readonly fired?: readonly string[];
  readonly offsetMinutes?: number;
  /** Clocks of an earlier projection of the same case: those that would come out the same are taken over, the very same objects. */
  readonly before?: readonly Clock[];
}
