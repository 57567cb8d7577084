import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import { uncopied } from './copied-organs';

/** Copies, publication, and the statistics record. */
export function negativeTasks(state: InvestigationState): readonly Wanted[] {
  const { investigator, approval, aftermath } = state;
  const since = aftermath.conclusion?.at ?? approval?.issuedAt ?? state.stageSince;
  const copies = uncopied(state).map((ref) => wanted('copy-conclusion', investigator, since, { ref }));
  const { conclusion } = aftermath;
  if (conclusion === null) return copies;
  if (conclusion.publishedAt === null) return [...copies, wanted('publish-conclusion', investigator, since)];
  if (copies.length > 0 || conclusion.statisticsCancelledAt !== null) return copies;
  return [wanted('cancel-statistics', investigator, conclusion.publishedAt)];
}
