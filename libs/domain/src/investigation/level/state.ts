import type { Day, Instant } from '@app/calendar';
import type { AccidentClass, AccidentField } from '../../assessment/accident-field';
import type { EquipmentExclusion } from '../../assessment/equipment-exclusion';
import type { CasualtyGroup } from '../../assessment/casualty-change';
import type { Level } from '../../assessment/levels';
import type { ScopeAnswer } from '../../assessment/scope';
import type { DangerFinding, PersonState } from './choices';
import type { RecordedEvent } from '../../stream/event';

/** What is known of people and things in danger (RP-22); absent: the report does not say. */
export interface DangerReport {
  readonly seq: number;
  readonly at: Instant;
  readonly inDanger?: number;
  readonly trapped?: number;
  readonly evacuated?: number;
  readonly findings: readonly DangerFinding[];
  /** A person found that the effect on society is grave, with the reason. */
  readonly gravity?: string;
}

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

/** A person of the list of casualties. Personal data: to be read by who handles the case alone. */
export interface ListedPerson {
  readonly ref: string;
  readonly organ: string;
  readonly about: { readonly name?: string; readonly age?: number; readonly sex?: 'male' | 'female' | 'unknown'; readonly unit?: string };
  /** In the order of entry. */
  readonly states: readonly ListedState[];
}

export interface ListedState {
  readonly seq: number;
  readonly state: PersonState;
  readonly since: Instant | Day;
  readonly knownAt: Instant | Day;
  readonly hospital?: string;
  /** Ids of the papers that show it; absent where none was cited. */
  readonly papers?: readonly string[];
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
    readonly danger?: Pick<DangerReport, 'inDanger' | 'trapped' | 'evacuated'>;
    readonly lossWan: number | null;
    readonly exclusion?: EquipmentExclusion;
  };
  readonly reports: readonly CasualtyReport[];
  /** Absent while there is no list. */
  readonly persons?: readonly ListedPerson[];
  /** When the list was found complete: from then on the numbers follow from it. Absent before. */
  readonly listKept?: Instant;
  readonly losses: readonly LossReport[];
  /** Missing persons who came to count as dead with the end of the window; null before. */
  readonly prepared: { readonly count: number; readonly at: Instant } | null;
  /** Confirmations that missing persons count as dead (LV-04). */
  readonly confirmed: readonly { readonly seq: number; readonly count: number; readonly at: Instant }[];
  /** Every level and every class that was determined, in the order of recording; the last one holds. */
  readonly levels: readonly LevelDecision[];
  readonly classes: readonly ClassDecision[];
  readonly dangers: readonly DangerReport[];
  readonly corrections: readonly Correction[];
  readonly scopes: readonly ScopeDecision[];
  /** Contradictions between reports that a person has explained, by the references of both; absent before the first. */
  readonly explained?: readonly string[];
}

/** @param opening with the number of the event that opened the case */
export function levelAtFirst(opening: LevelState['opening']): LevelState {
  const none = {
    reports: [],
    losses: [],
    prepared: null,
    confirmed: [],
    levels: [],
    classes: [],
    dangers: [],
    corrections: [],
    scopes: [],
  };
  return { opening, ...none };
}

export function decidedIn({ seq, by, occurredAt, data }: Pick<RecordedEvent, 'seq' | 'by' | 'occurredAt'> & { data: { reason: string } }) {
  return { seq, by: { organ: by.organ, post: by.post }, at: occurredAt, reason: data.reason };
}
