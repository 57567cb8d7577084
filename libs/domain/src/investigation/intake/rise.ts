import type { Act } from '@app/streams';
import { compareLevels, higherLevel } from '../../assessment/assess-level';
import type { Level } from '../../assessment/levels';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { computedLevel } from '../level/standing';
import type { InvestigationState } from '../state';
import { expressOwed, knownLevel } from './known-level';
import { receiptOf } from './receipt';

type Law = Pick<World, 'law' | 'now'>;

/**
 * A report that raises what is known of the level is, at the organ that has it, a receipt like any other: from then it has its hours to send
 * it on and to report by express (articles 10, 11; RP-04, RP-12). Nothing where it raises neither, and where no receipt was recorded at all,
 * as in a case that is entered from its file.
 */
export function risenReceipt(before: InvestigationState, after: InvestigationState, act: Act, world: World): readonly NewEvent[] {
  const { chain, takenInBy } = before.intake;
  const at = { law: world.law, now: act.occurredAt };
  const [was, is] = [numbersOrKnown(before, at), numbersOrKnown(after, at)];
  const express = expressOwed(is, after, at);
  const rises = is !== null && (was === null || compareLevels(is, was) > 0);
  const urgent = express === 'owed' && expressOwed(was, before, at) === 'none';
  if (chain.length === 0 || !(rises || urgent)) return [];
  const organ = isGovernment(act.by.organ) ? takenInBy : act.by.organ;
  return [receiptOf({ told: { from: 'other' }, organ, at: act.occurredAt, level: is, express }, before.intake, world.law)];
}

/** A level that a person determined does not hold back the hours that higher numbers bring. */
function numbersOrKnown(state: InvestigationState, at: Law): Level | null {
  return higherLevel(knownLevel(state, at), computedLevel(state, at));
}

/** Reports go from department to department; what its government tells, the department that took the accident in has to send on. */
function isGovernment(organ: string): boolean {
  return organ.endsWith('-government');
}
