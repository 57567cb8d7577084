import type { Instant } from '@app/calendar';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';

/** A report submitted anew cannot be dated before what undid the one before: its return, or the revocation of its approval. */
export function refuseBeforeReturn({ decision }: InvestigationState, at: Instant): Rejection | null {
  const last = decision.returns.at(-1);
  const returned = last?.returnedAt ?? '';
  const revoked = decision.revoked.at(-1)?.revokedAt ?? '';
  if (returned === '' && revoked === '') return null;
  const [undone, first] = returned > revoked ? [returned, last?.by ?? 'report.returned'] : [revoked, 'approval.revoked'];
  return refuseBefore(at, undone, { first, then: 'report.submitted' });
}
