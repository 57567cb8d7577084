import type { Instant } from '@app/calendar';
import type { Level } from '../../assessment/levels';
import type { Addressee, FaultKind, ReportContent, SourceKind } from './choices';

/** One receipt of the report at one organ: RP-04 and RP-12 run on it. */
export interface ChainLink {
  /** The organ, with a number from its second receipt on: each has clocks of its own. */
  readonly ref: string;
  readonly organ: string;
  readonly receivedAt: Instant;
  readonly from: string;
  /** The level as it was known then; a later one does not make this report late. */
  readonly level: Level | null;
  /** What whoever received it assumed. */
  readonly assumed: Level | null;
  readonly onward: 'owed' | 'ends-here';
  readonly express: 'owed' | 'none';
  readonly forwardedAt: Instant | null;
  readonly expressAt: Instant | null;
  /** Where it was sent, so that the receipt there is asked for. */
  readonly sentTo: string | null;
}

interface Notice {
  readonly addressee: Addressee;
  readonly to: string;
  readonly at: Instant;
  /** Organ that gave it. */
  readonly by: string;
}

/** Something moved at the scene, with what article 16 asks for; null while it is missing. */
export interface MovedObject {
  readonly ref: string;
  readonly what: string;
  readonly movedAt: Instant;
  readonly mark: string | null;
  readonly sketch: string | null;
  readonly writtenRecord: string | null;
}

/** A person's finding (RP-17); withdrawn, it stays with what was found. */
export interface ReportingFault {
  readonly ref: string;
  readonly kind: FaultKind;
  readonly who: string;
  readonly foundAt: Instant;
  readonly status: 'found' | 'withdrawn';
}

export interface Concealment {
  readonly ref: string;
  readonly allegedAt: Instant;
  readonly status: 'alleged' | 'verified' | 'refuted';
}

/** What is known of the report of the accident and of its way. Plain JSON. */
export interface IntakeState {
  /** The organ that took the report in. */
  readonly takenInBy: string;
  readonly source: { readonly kind: SourceKind | null; readonly words: string | null };
  readonly content: ReportContent;
  readonly unitInformedAt: Instant | null;
  /** The earliest report of the unit itself. */
  readonly unitReportedAt: Instant | null;
  readonly chain: readonly ChainLink[];
  readonly notices: readonly Notice[];
  readonly followUps: {
    /** The run of daily reports: a new one begins when reports are taken up again. */
    readonly series: number;
    readonly count: number;
    readonly lastAt: Instant | null;
    /** Receipt from which the first of them is owed; absent where none began one. */
    readonly owedSince?: Instant;
    readonly lastNews: string | null;
    readonly endedAt: Instant | null;
  };
  /** Changes of casualties that nobody has reported on yet (RP-23); absent while there was none. */
  readonly untold?: readonly { readonly ref: string; readonly at: Instant }[];
  /** How many such changes there have been. */
  readonly untoldCount?: number;
  /** The numbers as they were last reported upwards. */
  readonly lastTold: { readonly deaths: number; readonly missing: number; readonly seriousInjuries: number };
  readonly arrivals: readonly { readonly organ: string; readonly who: string; readonly at: Instant }[];
  readonly rescueRecordAt: Instant | null;
  readonly moved: readonly MovedObject[];
  readonly statisticsAt: Instant | null;
  readonly faults: readonly ReportingFault[];
  /** Ids of late clocks that a person has looked at. */
  readonly judged: readonly string[];
  readonly concealments: readonly Concealment[];
}

export const intakeAtFirst: IntakeState = {
  takenInBy: '',
  source: { kind: null, words: null },
  content: {},
  unitInformedAt: null,
  unitReportedAt: null,
  chain: [],
  notices: [],
  followUps: { series: 1, count: 0, lastAt: null, lastNews: null, endedAt: null },
  lastTold: { deaths: 0, missing: 0, seriousInjuries: 0 },
  arrivals: [],
  rescueRecordAt: null,
  moved: [],
  statisticsAt: null,
  faults: [],
  judged: [],
  concealments: [],
};
