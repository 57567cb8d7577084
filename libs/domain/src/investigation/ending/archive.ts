import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { Archive } from './archive.schema';
import { copyingArticle } from './articles';
import { uncopied } from './negative/copied-organs';
import { openAtArchive } from './open-at-archive';

/**
 * 归档 (article 31): only of a case that is closed, and whose negative conclusion has reached those to whom it must be copied.
 * The event says what was still open. What comes later (papers, supervisions, an appeal) is still taken.
 */
export function archive(state: InvestigationState, command: CommandOf<Archive>): Decision {
  const { act } = command;
  const { closedAt } = state.aftermath;
  if (closedAt === null) return reject('case-open', {}, { article: article('三十一') });
  return (
    onlyInvestigatorSide(state, command, article('三十一')) ??
    refuseUncopied(state) ??
    refuseBefore(act.occurredAt, closedAt, { first: 'case.closed', then: 'case.archived' }) ?? [
      { kind: 'case.archived', version: 1, occurredAt: act.occurredAt, data: openAtArchive(state) },
    ]
  );
}

function refuseUncopied(state: InvestigationState): Rejection | null {
  const [organ] = uncopied(state);
  if (organ !== undefined) return reject('conclusion-not-copied', { organ }, { article: copyingArticle });
  return state.aftermath.conclusion?.publishedAt === null ? reject('conclusion-unpublished', {}, { article: copyingArticle }) : null;
}
