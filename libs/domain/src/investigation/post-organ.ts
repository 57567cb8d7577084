import type { Post } from '@app/clock';
import { divisionOf, unsettled } from './competence/hands';
import type { InvestigationState } from './state';

/** The organ (id) in which a post is held that a ladder of this case reminds; null where nobody of an organ is meant, or it is not settled who investigates. */
export function postOrgan({ intake, investigator, supervisions }: InvestigationState, post: Post): string | null {
  const beside = (kind: string) => (investigator === unsettled ? null : `${divisionOf(investigator)}-${kind}`);
  // A government investigates through the department that it has charged.
  const department = investigator.endsWith('-government') ? beside('emergency') : investigator === unsettled ? null : investigator;
  switch (post) {
    case 'duty-officer':
    case 'duty-leader':
    case 'statistics-officer':
      return intake.takenInBy;
    case 'handler':
    case 'assignee':
    case 'team-leader':
    case 'department-head':
    case 'legal-section':
      // Until it is settled who investigates, whoever took the report in has the case.
      return department ?? intake.takenInBy;
    case 'safety-office-head':
      return beside('safety-office');
    case 'government-secretary':
    case 'leader-in-charge':
      return beside('government');
    case 'supervisor':
      return supervisions.at(-1)?.supervisor ?? null;
    case 'supervised-contact':
      return supervisions.at(-1)?.addressee ?? null;
    case 'addressee':
      return null;
  }
}
