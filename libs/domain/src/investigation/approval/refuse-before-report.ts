import type { Instant } from '@app/calendar';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';

type Report = NonNullable<InvestigationState['report']>;

/** Refuses an answer to a report from before it came in: of the receipt only the day is known, so on that day the submission's hour decides. */
export function refuseBeforeReport({ submittedAt, receivedOn }: Report, at: Instant, then: string): Rejection | null {
  return (
    refuseBefore(at, receivedOn, { first: 'report.received', then }) ?? refuseBefore(at, submittedAt, { first: 'report.submitted', then })
  );
}
