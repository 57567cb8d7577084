import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { fullTextArticle } from '../articles';
import type { PublishReport } from './publish-report.schema';

/** In full, never a summary (AP-09). Never before the approval, not even by its date (article 34; T-38). */
export function publishReport(state: InvestigationState, command: CommandOf<PublishReport>): Decision {
  const { act, data } = command;
  if (state.approval === null) return reject('approval-missing', {}, { article: article('三十四') });
  if (data.extent === 'summary') return reject('publication-not-full', {}, { article: fullTextArticle, field: 'data.extent' });
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'report.published' }) ?? [
      { kind: 'report.published', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
