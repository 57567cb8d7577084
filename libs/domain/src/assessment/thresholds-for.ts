import type { Day } from '@app/calendar';
import type { AccidentField } from './accident-field';
import type { LevelThresholds } from './thresholds';

/**
 * The scale for an accident of a field on its day, or null where none is known: the level is then a person's alone (power failures are
 * measured by the loss of supply, not by the three measures).
 */
export function thresholdsFor(scales: readonly LevelThresholds[], field: AccidentField, occurredOn: Day): LevelThresholds | null {
  return (
    scales.find(({ fields, inForce }) => {
      return fields.includes(field) && inForce.from <= occurredOn && (inForce.to === undefined || occurredOn <= inForce.to);
    }) ?? null
  );
}
