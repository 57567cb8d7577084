import type { Post } from '@app/clock';
import type { OrganKind } from '../place/organ';
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

const takingIn = ['duty-officer', 'duty-leader', 'statistics-officer'] as const;
const handling = ['handler', 'assignee', 'team-leader', 'legal-section', 'department-head'] as const;
const department = [...takingIn, ...handling, 'supervisor'] as const;
const governing = ['leader-in-charge', 'government-secretary', 'supervised-contact', 'addressee'] as const;
// The matters of a report that a government has taken in are its own until it is settled who investigates.
const government = [...governing, ...department] as const;
const office = ['safety-office-head', 'supervisor', ...handling] as const;
// A body that takes part in investigations of others.
const beside = ['handler', 'department-head'] as const;

const held: Readonly<Partial<Record<OrganKind, readonly Post[]>>> = {
  government,
  'zone-committee': government,
  'government-duty-office': [...takingIn, 'department-head'],
  'safety-commission': office,
  'safety-committee-office': office,
  procuratorate: beside,
  'supervision-commission': beside,
  'discipline-inspection': beside,
  union: beside,
  // Its members are reminded in the organs that sent them.
  team: [],
};

/** The posts that an organ of a kind can hold: those that a ladder may look for in it, and the ones above them. */
export function postsOf(kind: OrganKind): readonly Post[] {
  return held[kind] ?? department;
}
