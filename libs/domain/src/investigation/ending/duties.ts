import { serviceDuties } from '../approval/addressees';
import { afterTheEnd } from '../approval/late';
import { heldThings } from '../evidence/custody';
import { concealmentTasks } from '../intake/concealment';
import { wanted } from '../part';
import type { Wanted } from '../part';
import type { InvestigationState } from '../state';
import { aftercareTasks } from './aftercare';
import { negativeTasks } from './negative';
import { noticeTasks } from './publication';

/**
 * What is owed whatever becomes of the file: it outlives the archive, stays in the inbox, and keeps the case from having ended (AP-15). A file goes
 * into the archive all the same.
 */
export function openDuties(state: InvestigationState): readonly Wanted[] {
  return [
    ...concealmentTasks(state),
    ...heldThings(state),
    ...serviceDuties(state),
    ...afterTheEnd(state),
    ...noticeTasks(state),
    ...negativeTasks(state),
    ...aftercareTasks(state),
    ...leftUndone(state),
  ];
}

/** What a file that was put away before its time still lacks. */
function leftUndone({ stage, stageSince, investigator, issued, ending }: InvestigationState): readonly Wanted[] {
  if (stage !== 'archived') return [];
  const published = issued === null || ending.publications.some(({ kind }) => kind === 'report');
  return [
    ...(ending.closedAt === null ? [wanted('close', investigator, stageSince)] : []),
    ...(published ? [] : [wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })]),
  ];
}
