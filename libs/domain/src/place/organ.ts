import type { Day } from '@app/calendar';
import type { Source } from '@app/clock';

export const organKinds = [
  'government',
  'government-duty-office',
  'zone-committee',
  'emergency-department',
  'work-safety-department',
  'safety-commission',
  'safety-committee-office',
  'procuratorate',
  'public-security',
  'supervision-commission',
  'discipline-inspection',
  'union',
  'market-supervision',
  'quality-supervision',
  'industry-commerce',
  'human-resources',
  'fire-rescue',
  'transport',
  'housing',
  'natural-resources',
  'industry',
  'health',
  'agriculture',
  'justice',
  'legal-office',
  'efficiency-office',
  'mine-safety-agency',
  'railway-agency',
  'power-regulator',
  'maritime-agency',
  'local-maritime-office',
  'civil-aviation-agency',
  'team',
] as const;

export type OrganKind = (typeof organKinds)[number];

/** A body that acts. Its id is `<division code>-<short kind>`: `150802-government`. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  /** Code of its place; of an agency whose district is no division, the province or city of its seat. */
  readonly place: string;
  readonly kind: OrganKind;
  /** Codes of the places of its district, where that is not its place alone. */
  readonly serves?: readonly string[];
}

/** An organ in the span in which it stood under this name. Beijing days, the last one included; null: no such day is known. */
export interface DatedOrgan extends Organ {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Id of the organ that took over its functions. */
  readonly successor?: string;
  /** How sure body and district are; absent where they are no matter of doubt: by the pattern of every place, or recorded by an administrator. */
  readonly sure?: Source['confidence'];
}

/** Whether an organ stood on a day. */
export function stoodOn({ from, to }: Pick<DatedOrgan, 'from' | 'to'>, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
