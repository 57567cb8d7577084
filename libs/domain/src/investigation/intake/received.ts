import type { RecordReportReceived } from './record-report-received.schema';
import type { ChainLink } from './state';

/** What whoever received a report says of it; a case that is opened need not say by which way it came. */
export type Told = Omit<RecordReportReceived, 'way'> & Partial<Pick<RecordReportReceived, 'way'>>;

/** A receipt as it is recorded: whose it was, what was known then, and which beginnings it makes. */
export type Received = Told & {
  readonly ref: string;
  readonly organ: string;
  readonly known: NonNullable<ChainLink['level']> | 'unknown';
  readonly onward: ChainLink['onward'];
  /** `unit`: the unit's own first report; `department`: the first receipt by any department. */
  readonly firsts: readonly ('unit' | 'department')[];
  /** The run of daily reports that begins with it; absent where one had begun. */
  readonly series?: string;
};
