import type { Day } from '@app/calendar';
import type { DatedOrgan, Place } from '@app/domain';

/** An organ in a span in which it stood under one name, and whence the register has it. */
export interface OrganVersion extends DatedOrgan {
  /** By the pattern of its place; named by a special law; recorded by an administrator. */
  readonly origin: 'pattern' | 'special' | 'added';
}

/** Of the register of places what that of organs needs. */
export interface PlacesLike {
  on(code: string, day: Day): Place | null;
  latest(code: string): Place | null;
  chainOn(code: string, day: Day): readonly Place[];
  chainOf(code: string): readonly Place[];
  successorsOn(code: string, day: Day): readonly string[];
  predecessors(code: string): readonly string[];
  search(text: string, day: Day, most: number): readonly { readonly code: string }[];
}
