import type { Instant } from '@app/calendar';
import { casualtyWindow } from '../../assessment/casualty-window';
import { classOfField } from '../../assessment/class-of-field';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import { openingAssessed } from '../competence/opening-investigator';
import type { ReportAccident } from '../intake/intake.schema';

/**
 * Who is missing when an accident becomes known after its window counts as dead from the opening on (LV-04): no reminder of that end is given any
 * more that could say so (T-53).
 */
export function presumedAtOpening(data: ReportAccident, at: Instant, law: LawSheet): readonly NewEvent[] {
  const { missing, deaths, occurredAt, accidentClass = 'general' } = data;
  if (missing === 0 || law.casualties === undefined) return [];
  const window = casualtyWindow({ occurred: occurredAt, class: classOfField(accidentClass) }, law.casualties);
  if (at < window.endsAt) return [];
  const counted = { ...data, deaths: deaths + missing, missing: 0 };
  const { computed = null, ...more } = openingAssessed(counted, law);
  return [{ kind: 'missing.presumed-dead', version: 1, occurredAt: at, data: { count: missing, computed, prepared: computed, ...more } }];
}
