import { reportLimits } from '../governing-clock';
import type { Interruption, InvestigationState } from '../state';
import { untilApproved } from '../places';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

const endings: Readonly<Record<Interruption['ground'], string>> = {
  'site-blocked': 'free-site',
  'difficult-question': 'answer-difficult-question',
};

export function answersDue(state: InvestigationState): readonly Wanted[] {
  const { appraisals, interruptions, extensions, stage, investigator } = state;
  const standing = interruptions.filter(({ until }) => until === null);
  const ends = standing.map(({ ref, ground, since }) => wanted(endings[ground], 'investigation-team', since, { ref }));
  if (!untilApproved.some((early) => early === stage)) return [];
  const open = appraisals.filter(({ deliveredAt }) => deliveredAt === null);
  const asked = extensions.filter(({ status }) => status === 'asked');
  return [
    ...ends,
    ...open.map(({ ref, orderedAt }) => wanted('deliver-appraisal', 'investigation-team', orderedAt, { ref })),
    ...asked.map(({ ref, askedAt }) => wanted('grant-extension', investigator, askedAt, { ref, presses: reportLimits })),
  ];
}
