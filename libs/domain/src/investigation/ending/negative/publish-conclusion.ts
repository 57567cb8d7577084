import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { statisticsArticle } from '../articles';
import type { PublishConclusion } from './publish-conclusion.schema';

/** 信息公开 of the negative conclusion, without which nothing is struck off the statistics (RP-20). */
export function publishConclusion(state: InvestigationState, command: CommandOf<PublishConclusion>): Decision {
  const { name, act, data } = command;
  const { conclusion } = state.aftermath;
  if (conclusion === null) return reject('conclusion-missing', {}, { article: statisticsArticle });
  if (conclusion.publishedAt !== null) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, statisticsArticle) ??
    refuseBefore(act.occurredAt, conclusion.at, { first: 'conclusion.negative', then: 'conclusion.published' }) ?? [
      { kind: 'conclusion.published', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
