import { wanted } from '../part';
import type { Wanted } from '../part';
import type { InvestigationState } from '../state';

/** What may still be open when the case is in the archive: a correction that was ordered, and appeals. Until then it has not ended. */
export function afterTheEnd({ investigator, approval }: InvestigationState): readonly Wanted[] {
  const { correction, appeals } = approval;
  const ordered = correction !== null && correction.reportedAt === null ? [correction] : [];
  return [
    ...ordered.map(({ orderedAt }) => wanted('report-correction', investigator, orderedAt, { presses: 'AP-10' })),
    ...appeals
      .filter(({ status }) => status === 'pending')
      .map(({ ref, filedAt }) => wanted('decide-appeal', investigator, filedAt, { ref })),
  ];
}
