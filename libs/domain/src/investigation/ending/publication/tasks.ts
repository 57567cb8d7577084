import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';

/** To publish, and to say so where a published report lost its approval. */
export function publicationTasks({ stage, stageSince, investigator, aftermath, decision }: InvestigationState): readonly Wanted[] {
  const last = aftermath.publications.at(-1);
  const revoked = decision.revoked.at(-1);
  const unsaid = last !== undefined && revoked !== undefined && last.at < revoked.revokedAt ? [revoked.revokedAt] : [];
  const notice = unsaid.map((since) => wanted('replace-publication', investigator, since));
  if (stage !== 'approved') return notice;
  const check = aftermath.redactedAt === null ? [wanted('record-redactions', investigator, stageSince)] : [];
  return [...notice, ...check, wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })];
}
