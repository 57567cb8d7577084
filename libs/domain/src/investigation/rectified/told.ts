import { unsettled } from '../competence/hands';
import type { CaseTold } from '../../rectification/case.schema';
import { dayAt } from '../../stream/times';
import { memberOrgans } from '../team/composition';
import { isElsewhere } from '../stages';
import type { InvestigationState } from '../state';

/** What the carrying-out of the approval has to know of the case, as it stands; null before the first approval. */
export function caseToldOf(state: InvestigationState): CaseTold | null {
  const { rectification, issued } = state;
  if (issued === null && rectification === undefined) return null;
  const { approval, competence, investigator } = state;
  const stands = issued !== null && !isElsewhere(state.stage);
  const fellAt = lastOf([
    ...approval.revoked.map(({ revokedAt }) => revokedAt),
    ...approval.annulments.filter(({ part }) => part === null).map(({ at }) => at),
  ]);
  return {
    name: state.name,
    place: state.place,
    unit: state.unit,
    ...(state.accidentClass === null ? {} : { accidentClass: state.accidentClass }),
    ...(state.determined === null ? {} : { level: state.determined }),
    accidentOn: dayAt(state.occurredAt),
    investigator: investigator === unsettled ? (rectification?.told.investigator ?? investigator) : investigator,
    charged: distinct(competence.mandates.flatMap(({ by, organ }) => (by === investigator && organ !== null ? [organ] : []))),
    members: distinct(memberOrgans(state)),
    ...(stands ? { approval: { number: issued.number, at: issued.issuedAt } } : {}),
    ...(fellAt === undefined ? {} : { fellAt }),
    ...closingOf(state, stands),
    changes: [...partsOf(state), ...goneOf(state)],
    referrals: state.team.clues.flatMap(({ ref, kind, handedOver }) =>
      handedOver === null ? [] : [{ ref, kind, handedOverAt: handedOver.at, to: handedOver.receiver }],
    ),
  };
}

/** Closing and publication belong to the approval that stands. */
function closingOf({ ending, issued }: InvestigationState, stands: boolean): Pick<CaseTold, 'closedAt' | 'publishedAt'> {
  if (!stands || issued === null) return {};
  const published = ending.publications.find(({ kind, at }) => kind === 'report' && at >= issued.issuedAt);
  return {
    ...(ending.closedAt === null ? {} : { closedAt: ending.closedAt }),
    ...(published === undefined ? {} : { publishedAt: published.at }),
  };
}

function partsOf({ approval }: InvestigationState): CaseTold['changes'] {
  return approval.annulments.flatMap(({ ref, part, at }) =>
    part === null ? [] : [{ ref: `part-${ref}`, what: 'annulled-part' as const, at, about: part.slice(0, 1000) }],
  );
}

/** Who is dead or gone, or was freed by a judgment; of a person the family name only, as it was given. */
function goneOf({ approval, issued }: InvestigationState): CaseTold['changes'] {
  return approval.addressees.flatMap(({ ref, name, course, receivedAt }) =>
    course === undefined || issued === null ? [] : [{ ref: `gone-${ref}`, what: 'addressee-gone' as const, at: receivedAt, about: name }],
  );
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)];
}

function lastOf(times: readonly string[]): string | undefined {
  return [...times].sort().at(-1);
}
