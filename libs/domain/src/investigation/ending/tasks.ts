import type { Text } from '@app/clock';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { openAtArchive } from './open-at-archive';

/** To close the case, where the approval did not, and to archive it. */
export function endingTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator, approval, aftermath } = state;
  if (stage !== 'approved' && stage !== 'published' && stage !== 'not-an-accident') return [];
  if (aftermath.closedAt === null) return [wanted('close', investigator, approval?.issuedAt ?? stageSince)];
  return stage === 'approved' ? [] : [wanted('archive', investigator, stageSince, noteOf(openAtArchive(state)))];
}

function noteOf({ handovers, evidence }: ReturnType<typeof openAtArchive>): { readonly note?: Text } {
  if (handovers.length === 0 && evidence.length === 0) return {};
  const zh = [
    ...(handovers.length === 0 ? [] : [`尚未移交 ${handovers.join('、')}`]),
    ...(evidence.length === 0 ? [] : [`尚未处置的证据 ${evidence.join('、')}`]),
  ];
  const en = [
    ...(handovers.length === 0 ? [] : [`not handed over: ${handovers.join(', ')}`]),
    ...(evidence.length === 0 ? [] : [`evidence not disposed of: ${evidence.join(', ')}`]),
  ];
  return { note: { zh: zh.join('；'), en: en.join('; ') } };
}
