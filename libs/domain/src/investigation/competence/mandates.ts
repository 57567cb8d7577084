import { isRejection, reject } from '@app/streams';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { entrusting } from '../../jurisdiction/entrusting';
import { chainOf } from '../../jurisdiction/place-tree';
import { rankOf } from '../../place/rank';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { World } from '../../stream/procedure';
import { article19 } from '../articles';
import { onlyInvestigator } from '../investigating-side';
import type { Matter } from '../part';
import { underWay } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { Authorise, Entrust } from './competence.schema';
import { divisionOf, investigatorAt } from './hands';
import type { Mandate } from './state';
import { competenceLawOf, levelOf, refuseWithoutLaw } from './who-investigates';

/** 授权: the responsible government lets a department organise the investigation; it stays responsible and approves (article 19). */
function authorise(state: InvestigationState, command: CommandOf<Authorise>, { law }: World): Decision {
  const known = competenceLawOf(law);
  if (isRejection(known)) return known;
  return onlyInvestigator(state, command, article19) ?? chargeDepartment('authorised', state, command, known);
}

/** 委托: a department (JU-01), or the unit itself: a county government, an ordinary accident, nobody hurt (article 19; JU-02). */
function entrust(state: InvestigationState, command: CommandOf<Entrust>, world: World): Decision {
  const { act, data } = command;
  const table = competenceLawOf(world.law);
  if (isRejection(table)) return table;
  const refusal = onlyInvestigator(state, command, article19);
  if (refusal !== null) return refusal;
  if (data.to === 'department') return chargeDepartment('entrusted', state, command, table);
  const level = levelOf(state, world);
  if (level === null) return reject('level-unknown', { command: command.name }, { article: article19 });
  const answer = entrusting({ ...unitQuestion(state, data, table), level }, table.table);
  if (answer.unit === 'unknown') return reject('victims-unknown', {}, { article: article19, field: 'data.victims' });
  const against = [answer.unit === 'no' ? reject('unit-not-to-be-entrusted', {}, { article: article19, field: 'data.to' }) : null];
  const given = { kind: 'entrusted', organ: null, unit: data.unit ?? state.unit, reason: data.reason };
  return (
    refuseProposed(act, against) ?? [
      { kind: 'mandate.given', version: 1, occurredAt: act.occurredAt, data: given },
      ...markIrregular(command, against),
    ]
  );
}

function unitQuestion(state: InvestigationState, data: Entrust, { places }: CompetenceLaw) {
  const { investigator, toll } = state;
  const place = divisionOf(investigator);
  const [seat] = chainOf(place, places);
  const government = investigator === `${place}-government`;
  const known = toll.deaths + toll.seriousInjuries + toll.missing;
  return {
    investigator: {
      kind: government ? ('government' as const) : ('authorised-department' as const),
      place,
      organ: investigator,
      title: none,
    },
    rank: seat === undefined ? null : rankOf(seat.kind),
    // The toll does not count slight injuries, so a toll of nobody says nothing: a person has to.
    victims: known > 0 ? known : (data.victims ?? null),
  };
}

const none = { zh: '', en: '' };

interface Charged {
  readonly department?: string | undefined;
  readonly reason: string;
}

/**
 * A department of the responsible government's own division, or the committee of the zone in which the accident happened, which is none of
 * its own but may be charged (article 19; T-25). Another government is no department.
 */
function chargeDepartment(
  kind: Mandate['kind'],
  state: InvestigationState,
  command: CommandOf<Charged>,
  { places }: CompetenceLaw,
): Decision {
  const { act, data } = command;
  const { department: organ, reason } = data;
  if (organ === undefined) return reject('department-missing', {}, { article: article19, field: 'data.department' });
  const division = divisionOf(organ);
  const zone = places.some(({ code, kind: of }) => of === 'zone' && code === division);
  const own = division === divisionOf(state.investigator) && !organ.endsWith('-government');
  const params = { organ, investigator: state.investigator };
  const foreign = reject('not-a-department-of-it', params, { article: article19, field: 'data.department' });
  const against = [own || zone ? null : foreign];
  return (
    refuseProposed(act, against) ?? [
      { kind: 'mandate.given', version: 1, occurredAt: act.occurredAt, data: { kind, organ, unit: null, reason } },
      ...markIrregular(command, against),
    ]
  );
}

type MandateGiven = Pick<Mandate, 'kind' | 'organ' | 'unit'>;

/** 授权、委托: a body charged with the investigation in the place of the government (article 19). */
export const mandates: Matter = {
  commands: {
    authorise: {
      title: { zh: '授权部门组织调查', en: 'authorise a department' },
      article: article19,
      usually: 'government',
      stages: underWay,
      ready: refuseWithoutLaw,
      decide: authorise,
    },
    entrust: {
      title: { zh: '委托组织调查', en: 'entrust the investigation' },
      article: article19,
      usually: 'government',
      stages: underWay,
      ready: refuseWithoutLaw,
      decide: entrust,
    },
  },
  changes: {
    'mandate.given': (state, { data: { kind, organ, unit }, occurredAt: at, documents }: EventOf<MandateGiven>) => {
      const given = { kind, organ, unit, by: investigatorAt(state, at), at, documents };
      return inCompetence(state, { mandates: [...state.competence.mandates, given] });
    },
  },
};
