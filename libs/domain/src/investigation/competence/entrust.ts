import { entrusting } from '../../competence/entrusting';
import { chainOf } from '../../competence/place-tree';
import type { CompetenceLaw } from '../../competence/competence-law';
import { rankOf } from '../../place/rank';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import { article19 } from './articles';
import type { Entrust } from './entrust.schema';
import { divisionOf } from './hands';
import { chargeDepartment } from './charge-department';
import { competenceLawOf, levelOf } from './who-investigates';

/** 委托: a department (JU-01), or the unit itself: a county government, an ordinary accident, nobody hurt (article 19; JU-02). */
export function entrust(state: InvestigationState, command: CommandOf<Entrust>, world: World): Decision {
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
  if (answer.unit === 'no') return reject('unit-not-to-be-entrusted', {}, { article: article19, field: 'data.to' });
  const given = { kind: 'entrusted', organ: null, unit: data.unit ?? state.unit, reason: data.reason };
  return [{ kind: 'mandate.given', version: 1, occurredAt: act.occurredAt, data: given }];
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
