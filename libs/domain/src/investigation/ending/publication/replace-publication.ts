import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { fullTextArticle } from '../articles';
import type { ReplacePublication } from './replace-publication.schema';

/** A new version with its reason; the one before stays on record. Taking a report down does not exist (AP-09). */
export function replacePublication(state: InvestigationState, command: CommandOf<ReplacePublication>): Decision {
  const { act, data } = command;
  const last = state.aftermath.publications.at(-1);
  if (last === undefined) return reject('publication-missing', {}, { article: fullTextArticle });
  if (data.kind === 'notice' && state.decision.revoked.length === 0) {
    return reject('notice-without-revocation', {}, { article: fullTextArticle, field: 'data.kind' });
  }
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, last.at, { first: 'report.published', then: 'publication.replaced' }) ?? [
      { kind: 'publication.replaced', version: 1, occurredAt: act.occurredAt, data: { ...data, version: last.version + 1 } },
    ]
  );
}
