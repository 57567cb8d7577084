import type { Day } from '@app/calendar';
import type { Source } from '@app/clock';
import type { Level } from '../assessment/levels';
import type { SupervisionKind } from './notice-kinds';

/** What may be asked of a notice: approval by leaders before its issue, copies to those whom it concerns, publication. */
export type NoticeFormality = 'approval' | 'copies' | 'publication';

/** What a place asks of the notices that its own offices issue. */
export interface NoticePapersRule {
  /** `SV-03`. */
  readonly id: string;
  /** Division code of the supervisor. */
  readonly place: string;
  readonly levels: readonly Level[];
  readonly kinds: readonly SupervisionKind[];
  readonly asks: readonly NoticeFormality[];
  readonly from: Day;
  readonly basis: Source;
}

interface Notice {
  readonly supervisor: string;
  readonly kind?: SupervisionKind | undefined;
  readonly level?: Level | null | undefined;
}

/** What the law asks of a notice of that day, each once; nothing of a place whose rules are not known. */
export function askedOf(
  { supervisor, kind = 'listed', level = null }: Notice,
  issuedOn: Day,
  { supervisionPapers = [] }: { readonly supervisionPapers?: readonly NoticePapersRule[] },
): readonly NoticeFormality[] {
  const binding = supervisionPapers.filter(({ place, kinds, levels, from }) => {
    return supervisor.startsWith(place) && kinds.includes(kind) && level !== null && levels.includes(level) && from <= issuedOn;
  });
  return [...new Set(binding.flatMap(({ asks }) => asks))];
}
