import type { Day, Instant } from '@app/calendar';
import type { AccidentClass, AccidentField } from '../../assessment/accident-field';
import type { EquipmentExclusion } from '../../assessment/equipment-exclusion';
import type { CasualtyGroup } from '../../assessment/casualty-change';
import type { Level } from '../../assessment/levels';
import type { ScopeAnswer } from '../../assessment/scope';
import type { RecordedEvent } from '../../stream/event';

/** A person's decision: by whom, when it was taken, why, and the number of its event in the stream. */
interface Decided {
  readonly seq: number;
  readonly by: { readonly organ: string; readonly post: string };
  readonly at: Instant;
  readonly reason: string;
}

export interface Totals {
  readonly deaths?: number;
  readonly seriousInjuries?: number;
  readonly missing?: number;
}

interface Move {
  readonly from: CasualtyGroup;
  readonly to: CasualtyGroup;
  readonly count: number;
}

/** What one report of casualties says, as it was said: totals at a time, or persons who passed from one group to another. */
export interface CasualtyReport {
  readonly ref: string;
  readonly seq: number;
  readonly organ: string;
  /** When it was true. */
  readonly at: Instant | Day;
  /** When it became known. */
  readonly knownAt: Instant | Day;
  readonly totals: Totals | null;
  readonly moves: readonly Move[];
  /** Taken back since: kept to be read, and no longer counted. */
  readonly withdrawn: Decided | null;
}

interface LossReport {
  readonly seq: number;
  readonly wan: number;
  /** LV-05: proposed by the unit, agreed by the department above it, fixed by the investigating department. */
  readonly step: 'proposed' | 'agreed' | 'fixed';
  readonly at: Instant;
}

export interface LevelDecision extends Decided {
  readonly level: Level;
  readonly before: Level | null;
  /** 初判 that the person had before them. */
  readonly computed: Level | null;
}

interface ClassDecision extends Decided {
  readonly class: AccidentClass;
  readonly field: AccidentField;
  /** What takes an accident with special equipment out of the special law. */
  readonly exclusion?: EquipmentExclusion;
}

/** Whether the regulation applies, as a person decided and as it follows from the answers. */
export interface ScopeDecision extends Decided {
  readonly applies: ScopeAnswer['applies'];
  readonly computed: ScopeAnswer['applies'] | null;
}

/** What an event about the accident itself said, and the number of the event that it corrects. */
interface Correction extends Decided {
  readonly corrects: number;
  readonly after: AccidentSaid;
  readonly before: AccidentSaid;
}

export interface AccidentSaid {
  readonly occurredAt?: Instant | Day;
  readonly place?: string;
  readonly name?: string;
  readonly unit?: string;
}

/** What this part knows. Plain JSON. */
export interface LevelState {
  /** Number of the event that opened the case, and the casualties that it told. */
  readonly opening: {
    readonly seq: number;
    readonly totals: Totals;
    readonly lossWan: number | null;
    readonly exclusion?: EquipmentExclusion;
  };
  readonly reports: readonly CasualtyReport[];
  readonly losses: readonly LossReport[];
  /** Missing persons whose counting as dead the end of the window has prepared; null before. */
  readonly prepared: { readonly count: number; readonly at: Instant } | null;
  /** Confirmations that missing persons count as dead (LV-04). */
  readonly confirmed: readonly { readonly seq: number; readonly count: number; readonly at: Instant }[];
  /** Every level and every class that was determined, in the order of recording; the last one holds. */
  readonly levels: readonly LevelDecision[];
  readonly classes: readonly ClassDecision[];
  readonly corrections: readonly Correction[];
  readonly scopes: readonly ScopeDecision[];
}

/** @param opening with the number of the event that opened the case */
export function levelAtFirst(opening: LevelState['opening']): LevelState {
  const none = { reports: [], losses: [], prepared: null, confirmed: [], levels: [], classes: [], corrections: [], scopes: [] };
  return { opening, ...none };
}

export function decidedIn({ seq, by, occurredAt, data }: Pick<RecordedEvent, 'seq' | 'by' | 'occurredAt'> & { data: { reason: string } }) {
  return { seq, by: { organ: by.organ, post: by.post }, at: occurredAt, reason: data.reason };
}
