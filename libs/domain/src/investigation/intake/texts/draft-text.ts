import type { DraftText, World } from '../../../stream/procedure';
import { computedLevel } from '../../level/level-standing';
import type { InvestigationState } from '../../state';
import { overdueText } from '../../overdue/overdue-text';
import { overdueTextKinds } from '../../overdue/templates';
import { reportText, textKinds } from './report-text';

/** 快报, 续报, and what the ladder of an overdue limit prepares, as they would read now. */
export function draftText(state: InvestigationState, kind: string, nameOf: (id: string) => string, world: World): DraftText | null {
  const late = overdueTextKinds.find((textKind) => textKind === kind);
  if (late !== undefined) return overdueText(state, late, nameOf, world);
  const known = textKinds.find((textKind) => textKind === kind);
  if (known === undefined) return null;
  const names = { place: nameOf(state.place), reporter: nameOf(state.reporting.takenInBy) };
  return reportText(known, state, { ...names, computed: computedLevel(state, world), now: world.now });
}
