import { unpackCalendar } from '@app/calendar';
import { unpackLoad } from '@app/domain';
import type { Installation, LawSheet, PackedLoad, Projection, Standing, StreamState } from '@app/domain';
import type { Calendar } from '@app/calendar';

/** What a run holds of its stream. Changes only by what `load` and `append` answered. */
export interface Held {
  readonly state: StreamState;
  readonly law: LawSheet;
  readonly calendar: Calendar;
  readonly installation: Installation;
  readonly standing: Standing;
  /** The read model as last written; null until this run wrote it. */
  readonly shown: Projection | null;
}

/** What a run holds when it begins. */
export function heldOf(bytes: PackedLoad): Held {
  const loaded = unpackLoad(bytes);
  return { ...loaded, calendar: unpackCalendar(loaded.calendar), shown: null };
}
