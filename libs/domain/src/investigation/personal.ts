import { divisionOf, unsettled } from './competence/hands';
import { standsFor } from './investigating-side';
import type { InvestigationState } from './state';

/*
 * What names persons is read by who handles the case, and by nobody who only takes part in it: an organ that is not named here is not shown
 * it (个人信息保护法 art 34: no more than the duty asks for).
 */

const handed = ['from', 'takenBy'];
const person = ['name', 'age', 'sex', 'unit', 'hospital', 'reason'];

/** By kind of event: the members of its data that name a person, or say how one is. */
export const personalFields: Readonly<Record<string, readonly string[]>> = {
  'casualty.listed': person,
  'casualty.restated': person,
  'accident.reported': ['source', 'takenBy'],
  'notice.received': ['reporter', 'takenBy'],
  'notice.forwarded': handed,
  'express.reported': handed,
  'follow-up.reported': handed,
  'notice.given': ['from', 'to'],
  'unit.informed': ['head', 'informedBy'],
  'shift.handed-over': ['from', 'to'],
  'scene.reached': ['who'],
};

/** Whoever took the accident in and keeps the list, the government that investigates now with its side, and whom it has charged. */
export function handlesCase({ investigator, intake, competence }: InvestigationState, organ: string): boolean {
  if (organ === intake.takenInBy) return true;
  if (investigator === unsettled) return false;
  const charged = competence.mandates.some((given) => given.organ === organ && given.by === investigator);
  return charged || (divisionOf(organ) === divisionOf(investigator) && standsFor(organ, investigator));
}

/** Papers that show what became of a person of the list. */
export function personalPapers({ level }: InvestigationState): readonly string[] {
  return (level.persons ?? []).flatMap(({ states }) => states.flatMap(({ papers = [] }) => papers));
}
