import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

export function answersDue({ appraisals, extensions, stage, investigator }: InvestigationState): readonly Wanted[] {
  if (stage !== 'investigating' && stage !== 'submitted') return [];
  const open = appraisals.filter(({ deliveredAt }) => deliveredAt === null);
  const asked = extensions.filter(({ status }) => status === 'asked');
  return [
    ...open.map(({ ref, orderedAt }) => wanted('deliver-appraisal', 'investigation-team', orderedAt, { ref })),
    ...asked.map(({ ref, askedAt }) => wanted('grant-extension', investigator, askedAt, { ref, presses: 'IN-01' })),
  ];
}
