import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import { reopenedSupervisions } from '../supervised/reopening';
import { refuseBeforeReport } from './refuse-before-report';
import type { ReturnReport } from './return-report.schema';

/**
 * 退回重做: the submission no longer counts. The sixty days have run from the accident all the time (T-05), and the time
 * with the government is not taken off them (setting `report.returnedTime`).
 */
export function returnReport(state: InvestigationState, command: CommandOf<ReturnReport>, { law }: World): Decision {
  const { act, data } = command;
  if (state.report === null) return reject('report-not-submitted', {}, { article: article('三十二') });
  return (
    onlyInvestigator(state, command, article('三十二')) ??
    refuseBeforeReport(state.report, act.occurredAt, 'report.returned') ?? [
      {
        kind: 'report.returned',
        version: 1,
        occurredAt: act.occurredAt,
        data: { ...data, supervisions: reopenedSupervisions(state, law) },
      },
    ]
  );
}
