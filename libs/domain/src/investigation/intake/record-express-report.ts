import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { answered, refuseNotUp } from './sent-up';
import { isLarger } from './is-larger';
import { situationAt } from './situation';
import type { RecordExpressReport } from './record-express-report.schema';

/** 快报: by phone straight to the province or the ministry, before the written report follows (RP-12). */
export function recordExpressReport(state: InvestigationState, command: CommandOf<RecordExpressReport>, { law }: World): Decision {
  const { act, data } = command;
  const situation = situationAt(state, act.occurredAt, law);
  const risen = isLarger(situation.known);
  const answers = answered(state, command, ({ level, expressAt }) => (risen || isLarger(level)) && expressAt === null);
  return (
    refuseNotUp(state, command, 'express.reported') ?? [
      {
        kind: 'express.reported',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, organ: act.by.organ, answers, ...situation },
      },
    ]
  );
}
