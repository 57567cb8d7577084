import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { answered, refuseNotUp } from './sent-up';
import type { RecordReportForwarded } from './record-report-forwarded.schema';

/** The organ of the act sent the report up; levels may be skipped where necessary (articles 10, 11; RP-08). */
export function recordReportForwarded(state: InvestigationState, command: CommandOf<RecordReportForwarded>): Decision {
  const { act, data } = command;
  const answers = answered(state, command, ({ forwardedAt }) => forwardedAt === null);
  return (
    refuseNotUp(state, command, 'notice.forwarded') ?? [
      {
        kind: 'notice.forwarded',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, organ: act.by.organ, answers },
      },
    ]
  );
}
