import type { CalendarEdition, Day, Instant } from '@app/calendar';
import type { OrganKind, PlaceKind, PlacePack } from '@app/domain';

/** The paper by which a zone is authorised, a body set up or renamed, a notice given. */
export interface Paper {
  readonly title: string;
  /** 国函〔2021〕20号; null where it bears none. */
  readonly number: string | null;
  readonly issuedOn: Day | null;
}

/** A place that an administrator adds to the release's, or its name, kind or parent from a day on. */
export interface AddedPlace {
  /** Six digits. A zone (开发区) has no code of GB/T 2260: it takes a free one behind the four digits of its city. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly parent: string;
  readonly from: Day;
  /** Last day; null while it stands. */
  readonly to: Day | null;
  /** Codes that follow it. */
  readonly successors: readonly string[];
}

/** An organ that no pattern gives, or the name that one really bears on its letterhead (T-56). */
export interface AddedOrgan {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganKind;
  readonly place: string;
  /** Codes of the places for which it is competent, where they are not those below its own. */
  readonly serves?: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  /** Id of the organ that carries its matters on. With a last day it ends the organ, also one that a pattern proposes. */
  readonly successor?: string;
}

export type RegisterChange =
  | { readonly kind: 'place'; readonly place: AddedPlace }
  | { readonly kind: 'organ'; readonly organ: AddedOrgan }
  /** A State Council notice; `sha256` is that of the file as it was loaded. */
  | { readonly kind: 'notice'; readonly notice: CalendarEdition; readonly sha256: string }
  /** The law of a place; the latest of an id holds where its version is above that of the release. */
  | { readonly kind: 'pack'; readonly pack: PlacePack; readonly sha256: string };

/** A line of the ledger of the register. */
export interface RegisterEntry {
  /** From 1, without a gap. */
  readonly n: number;
  readonly change: RegisterChange;
  readonly paper: Paper;
  readonly reason: string;
  /** Who recorded it: the person behind the operator's token, or the command line. */
  readonly enteredBy: string;
  readonly recordedAt: Instant;
}

/** On what an entry rests. */
export type NewEntryGrounds = Pick<RegisterEntry, 'paper' | 'reason'>;
