import type { Day } from '@app/calendar';
import type { Place } from '@app/domain';

/**
 * A place under one name, kind and parent, with the days between which it began and ended. The public lists are of single days, so a
 * change lies somewhere between two of them; where its day is known, the two days are neighbours.
 */
export interface PlaceVersion extends Place {
  /** It did not stand yet on `after`, and stands for certain on `by`. `after` is null where no list is older: it may be of any age. */
  readonly since: { readonly after: Day | null; readonly by: Day };
  /** It stood for certain on `last` and no longer on `goneBy`; null while it stands. */
  readonly until: { readonly last: Day; readonly goneBy: Day } | null;
  /** Codes that took over when the code was given up, that with most of the land first. Empty for a change of name. */
  readonly successors: readonly string[];
}

/** What the register knows of a version on a day: between two lists it may have stood. */
export type Standing = 'certain' | 'perhaps' | 'no';

export function standingOn({ since, until }: PlaceVersion, day: Day): Standing {
  if (since.after !== null && day <= since.after) return 'no';
  if (until !== null && day >= until.goneBy) return 'no';
  const began = since.after === null || day >= since.by;
  const lasted = until === null || day <= until.last;
  return began && lasted ? 'certain' : 'perhaps';
}
