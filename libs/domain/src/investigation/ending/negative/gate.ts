import type { Gate } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';
import { uncopied } from './copied-organs';

/** Shut until the conclusion is copied to all three and published (AP-12, RP-20). */
export function negativeConclusionCopied(state: InvestigationState): readonly Gate[] {
  const { conclusion, copies } = state.aftermath;
  if (conclusion === null) return [];
  const gate = 'negative-conclusion-copied';
  if (uncopied(state).length > 0 || conclusion.publishedAt === null) {
    return [{ gate, state: 'shut', holder: state.investigator, since: conclusion.at }];
  }
  const since = [conclusion.publishedAt, ...copies.map(({ at }) => at)].sort().at(-1) ?? conclusion.publishedAt;
  return [{ gate, state: 'open', holder: state.investigator, since }];
}
