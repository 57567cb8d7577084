import type { Places } from './part';
import type { Stage } from './stages';

/** All stages, in the order of a life; what was no accident leaves it before the archive. */
export const lifetime = [
  'reported',
  'investigating',
  'submitted',
  'approved',
  'published',
  'not-an-accident',
  'archived',
] as const satisfies readonly Stage[];

/** While the investigation is under way: a late entry may still come after the report was submitted. */
export const untilApproved = ['reported', 'investigating', 'submitted'] as const satisfies readonly Stage[];

/** An order that leaves the case in its stage. */
export function staying(...stages: readonly Stage[]): Places {
  return Object.fromEntries(stages.map((stage) => [stage, [stage]]));
}

/** An order that moves the case from one stage to another. */
export function moving(from: Stage, to: Stage): Places {
  return { [from]: [to] };
}
