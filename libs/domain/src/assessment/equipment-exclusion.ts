import type { AccidentField } from './accident-field';

/**
 * Why an accident with special equipment is none in the sense of the special law: it happened while the equipment was installed or taken down,
 * for want of personal protection, or because of a fire or of traffic (JU-24). A finding of a person; decree 493 then applies as usual.
 */
export const equipmentExclusions = ['installation', 'missing-protection', 'fire-or-traffic'] as const;

export type EquipmentExclusion = (typeof equipmentExclusions)[number];

interface Classified {
  readonly field: AccidentField;
  readonly exclusion?: EquipmentExclusion | undefined;
}

/** Whose scale and time limits hold: those of general industry, where a finding takes the accident out of the special law. */
export function regimeOf({ field, exclusion }: Classified): AccidentField {
  return field === 'special-equipment' && exclusion !== undefined ? 'general' : field;
}
