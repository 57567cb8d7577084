import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';
import type { AccidentField } from '../assessment/accident-field';
import type { Level } from '../assessment/levels';
import type { Rank } from '../place/rank';

/** Which accidents an office supervises, nationally or by the rule of a place. Whether it does is decided by a person. */
export interface SupervisingRule {
  /** `SV-17`. */
  readonly id: string;
  /** Division code of the place whose rule it is; it holds in all places below. */
  readonly place: string;
  readonly levels: readonly Level[];
  /** Where the rule counts the dead: how many at least and at most, and in which fields it counts so. */
  readonly deaths?: readonly DeathsCase[];
  /** Whose commission supervises: that of a rung above the place of the accident, or the next one above the investigating government. */
  readonly supervisor: Rank | 'next-higher';
  /** all: the rule supervises all of these; judged: whether this is one is for a person to say (T-47). */
  readonly mode: QuestionMode;
  /** Only once this reminder of a missed limit was given: a proposal, never an opening (T-28). */
  readonly missed?: { readonly clock: string; readonly rung: string };
  /** Which accidents, in the words of the rule. */
  readonly which: Text;
  /** Accidents of this day and later. */
  readonly from: Day;
  readonly basis: Source;
}

export type QuestionMode = 'all' | 'judged';

export interface DeathsCase {
  /** Absent: all fields that no case before it names. */
  readonly fields?: readonly AccidentField[];
  readonly least: number;
  readonly most: number;
}

/** Whether so many dead in such a field are among those that the rule counts; true of a rule that does not count them. */
export function countsDeaths({ deaths }: Pick<SupervisingRule, 'deaths'>, field: AccidentField, dead: number): boolean {
  if (deaths === undefined) return true;
  const found = deaths.find(({ fields }) => fields === undefined || fields.includes(field));
  return found !== undefined && dead >= found.least && dead <= found.most;
}
