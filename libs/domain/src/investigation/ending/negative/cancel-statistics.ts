import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { statisticsArticle } from '../articles';
import type { CancelStatistics } from './cancel-statistics.schema';

/** 统计核销: the last of 『先行填报、调查认定、信息公开、统计核销』 (RP-20); what has to come before it is the gate's. */
export function cancelStatistics(state: InvestigationState, command: CommandOf<CancelStatistics>): Decision {
  const { name, act } = command;
  const { conclusion } = state.aftermath;
  if (conclusion === null) return reject('conclusion-missing', {}, { article: statisticsArticle });
  if (conclusion.statisticsCancelledAt !== null) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, statisticsArticle) ??
    refuseBefore(act.occurredAt, conclusion.publishedAt ?? conclusion.at, {
      first: 'conclusion.published',
      then: 'statistics.cancelled',
    }) ?? [{ kind: 'statistics.cancelled', version: 1, occurredAt: act.occurredAt, data: {} }]
  );
}
