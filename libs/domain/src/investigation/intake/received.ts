import type { RecordReportReceived } from './record-report-received.schema';
import type { ChainLink } from './state';

/** A receipt as it is recorded: whose it was, what was known then, and which beginnings it makes. */
export type Received = RecordReportReceived & {
  readonly ref: string;
  readonly organ: string;
  readonly known: NonNullable<ChainLink['level']> | 'unknown';
  readonly onward: ChainLink['onward'];
  /** `unit`: the unit's own first report; `department`: the first receipt by any department. */
  readonly firsts: readonly ('unit' | 'department')[];
};
