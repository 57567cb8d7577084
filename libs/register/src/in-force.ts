import { calendarOf } from '@app/calendar';
import type { PlacePack } from '@app/domain';
import type { Calendar, CalendarEdition } from '@app/calendar';
import { calendarEditions } from '@app/calendar-editions';
import type { RegisterChange } from './entry';
import { registerOf } from './register';
import type { Register } from './register';

/** What holds at one moment beside the law of the release: the register and the calendar. */
export interface InForce {
  /** The number that stands in the database; 0 for the release's own data, without a database. */
  readonly edition: number;
  readonly register: Register;
  readonly calendar: Calendar;
  /** The notices that are in the calendar. */
  readonly notices: readonly CalendarEdition[];
  /** The packs that were loaded, the latest of each id. */
  readonly packs: readonly PlacePack[];
  /** What an administrator recorded, in its order. */
  readonly changes: readonly RegisterChange[];
}

/** What holds when an administrator has recorded these changes, in their order. */
export function inForceOf(edition: number, changes: readonly RegisterChange[]): InForce {
  const notices = [...calendarEditions, ...changes.flatMap((change) => (change.kind === 'notice' ? [change.notice] : []))];
  const places = changes.flatMap((change) => (change.kind === 'place' ? [change.place] : []));
  const organs = changes.flatMap((change) => (change.kind === 'organ' ? [change.organ] : []));
  return { edition, register: registerOf(places, organs), calendar: calendarOf(notices), notices, packs: packsOf(changes), changes };
}

// One array for as long as nothing is loaded: the law of places is kept by it.
const none: readonly PlacePack[] = [];

function packsOf(changes: readonly RegisterChange[]): readonly PlacePack[] {
  const loaded = changes.flatMap((change) => (change.kind === 'pack' ? [[change.pack.id, change.pack] as const] : []));
  return loaded.length === 0 ? none : [...new Map(loaded).values()];
}

/** What will hold with one change more. */
export function withChange(now: InForce, change: RegisterChange): InForce {
  return inForceOf(now.edition + 1, [...now.changes, change]);
}

let release: InForce | null = null;

/** The data of the release alone: where there is no database. */
export function releaseInForce(): InForce {
  release ??= inForceOf(0, []);
  return release;
}
