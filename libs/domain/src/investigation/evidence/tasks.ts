import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';

/** What is planned stands in the inbox of whoever has to do it; things kept as evidence go back, or elsewhere, when the case is decided. */
export function evidenceTasks({ evidence, stage, stageSince }: InvestigationState): readonly Wanted[] {
  const planned = evidence.plan
    .filter(({ finishedAt }) => finishedAt === null)
    .map(({ ref, what, assignee, due, plannedAt }) =>
      wanted('finish-task', assignee, plannedAt, { ref, note: { zh: `${what}，${due} 前完成`, en: `${what}, by ${due}` } }),
    );
  if (stage !== 'approved' && stage !== 'published') return planned;
  const things = evidence.items.filter(({ kind, state }) => kind === 'physical' && state === 'held');
  return [...planned, ...things.map(({ ref, holder }) => wanted('return-evidence', holder, stageSince, { ref }))];
}
