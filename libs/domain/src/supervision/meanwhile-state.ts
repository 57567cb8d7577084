import type { Day, Instant } from '@app/calendar';
import type { RecordDispatch } from './meanwhile.schema';
import type { OpenSupervision } from './supervision.schema';

/** 调度: one time that the two sides spoke of how it stands. */
export interface Dispatch {
  readonly on: Day;
  /** Organ (id) that noted it. */
  readonly by: string;
  readonly how: RecordDispatch['how'];
  readonly what: string;
}

/** Who approved a notice, and on which day. */
export interface NoticeApproval {
  readonly leader: string;
  readonly post: string;
  readonly on: Day;
}

/** 审批、抄送、公布: what was done about the notice itself. */
export interface NoticePapers {
  readonly approved?: NoticeApproval;
  readonly copies?: readonly string[];
  readonly published?: { readonly where: string; readonly on: Day };
}

/** A progress report as it came. */
export interface ProgressReport {
  readonly at: Instant;
  readonly text: string;
  /** Numbers of the matters that it is about. */
  readonly items: readonly number[];
  /** Which due report it is; null of one beside the rhythm. */
  readonly answers: number | null;
}

/** How often the notice wants a progress report: first after some days, then every so many, or on a day of each month. */
export type Rhythm = NonNullable<OpenSupervision['progress']>;

/** One progress report as it falls due. */
export interface ProgressDue {
  /** From 1, in the order of their days. */
  readonly n: number;
  readonly on: Day;
  /** The day after which its period begins: the due day before it, or that of the notice. */
  readonly from: Day;
}

/** A time in which a supervision stood still, by its supervisor's own paper (counting 4.6.4). */
export interface Standstill {
  readonly ref: string;
  readonly since: Instant;
  /** Null while it lasts. */
  readonly until: Instant | null;
  readonly reason: string;
}
