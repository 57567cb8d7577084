import type { DraftText, World } from '../../../stream/procedure';
import { computedLevel } from '../../level/level-standing';
import type { InvestigationState } from '../../state';
import { reportText, textKinds } from './report-text';

/** 快报 and 续报 of a case as they would read now. */
export function draftText(state: InvestigationState, kind: string, nameOf: (id: string) => string, world: World): DraftText | null {
  const known = textKinds.find((textKind) => textKind === kind);
  if (known === undefined) return null;
  const names = { place: nameOf(state.place), reporter: nameOf(state.reporting.takenInBy) };
  return reportText(known, state, { ...names, computed: computedLevel(state, world), now: world.now });
}
