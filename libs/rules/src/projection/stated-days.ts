import { addDays, beijingDay, isDay } from '@app/calendar';
import type { Fact } from '@app/clock';

/**
 * The last day that a notice of its own states (SV-29). A reader who has the days and what they are counted from (the accident, the receipt, the day of the
 * notice) tells these, and nobody counts by hand; the day from which they are counted is not counted (counting 4.6.1).
 */
export function withStatedDays(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    const { days, ...told } = fact;
    if (fact.fact !== 'supervision.due' || days === undefined) return fact;
    return { ...told, at: addDays(isDay(fact.at) ? fact.at : beijingDay(fact.at), days) };
  });
}
