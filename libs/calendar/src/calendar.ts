import type { Day } from './time';

/**
 * One State Council notice on the holidays of a year, or one notice that amends it. Days off are those that the notice
 * names, weekend days among them; days worked are weekend days made up for (调休).
 */
export interface CalendarEdition {
  /** `2023` for the yearly notice, `2020-a1` for the first amending notice of 2020. */
  readonly id: string;
  readonly year: number;
  /** Number of the notice, such as 国办发明电〔2022〕16号; null where no source was found. */
  readonly number: string | null;
  /** Day on which it was signed; null where no source was found, and then `note` says so. */
  readonly issuedOn: Day | null;
  readonly note: string | null;
  readonly off: readonly Day[];
  readonly worked: readonly Day[];
}

/** What is known of working days, as plain data that can cross into a workflow. Built by `calendarOf(editions)`. */
export interface Calendar {
  /** Names every edition in it in the order of issue: `2022,2023`; part of each derivation. */
  readonly edition: string;
  /** Years whose yearly notice is known; a working-day answer outside them is provisional. */
  readonly years: readonly number[];
  /** Mondays to Fridays off. Weekend days off follow from the weekday, and would add a third to every workflow history. */
  readonly off: readonly Day[];
  /** Saturdays and Sundays worked. */
  readonly worked: readonly Day[];
}
