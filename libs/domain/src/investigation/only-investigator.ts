import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import { dayAt } from '../stream/times';
import { article as articleOf } from './articles';
import { divisionOf, givenAwayBy, investigatorAt } from './competence/hands';
import { unsettled } from './competence/unsettled';
import { kindOf, standsFor } from './investigating-side';
import type { InvestigationState } from './state';

type Named = Pick<Command, 'name' | 'act'>;

/** Refuses an act that only the government can do that was responsible for the investigation at the time of the act. */
export function onlyInvestigator(state: InvestigationState, command: Named, article: string): Rejection | null {
  const competent = investigatorAt(state, command.act.occurredAt);
  return command.act.by.organ === competent ? null : refused(state, command, article);
}

/**
 * Refuses an act that only the investigating side can do (investigating-side.ts), or a body that it has authorised or entrusted (article 19):
 * a department, the committee of a zone. A mandate ends with the responsibility of the government that gave it. `also` names kinds of
 * organs of the same place whose document the act is.
 */
export function onlyInvestigatorSide(
  state: InvestigationState,
  command: Named,
  article: string,
  also: readonly string[] = [],
): Rejection | null {
  const { organ } = command.act.by;
  const competent = investigatorAt(state, command.act.occurredAt);
  const named = also.includes(kindOf(organ)) && divisionOf(organ) === divisionOf(competent);
  return named || ofSide(state, command, competent) ? null : refused(state, command, article);
}

/**
 * Refuses what the team does and a stranger cannot: it is done by the organs that sent members, by the leader's, or by the investigating
 * side (articles 22, 24, 25, 30). The report binds nobody before its approval, so here the team itself may be the author (T-32).
 */
export function onlyTeam(state: InvestigationState, command: Named, article: string): Rejection | null {
  const { by, occurredAt } = command.act;
  const competent = investigatorAt(state, occurredAt);
  const leaders = state.teamwork.people.filter(({ role }) => role === 'leader').map(({ organ }) => organ);
  const team = [...(state.team?.members ?? []), ...leaders, `${divisionOf(competent)}-team`];
  return team.includes(by.organ) || ofSide(state, command, competent) ? null : refused(state, command, article);
}

function ofSide({ competence }: InvestigationState, { act: { by, occurredAt } }: Named, competent: string): boolean {
  const charged = competence.mandates.some((given) => given.organ === by.organ && given.by === competent && given.at <= occurredAt);
  return charged || standsFor(by.organ, competent);
}

function refused(state: InvestigationState, { name, act }: Named, article: string): Rejection {
  const { organ } = act.by;
  const field = 'act.by.organ';
  const competent = investigatorAt(state, act.occurredAt);
  if (competent === unsettled) return reject('investigator-unsettled', { command: name }, { article: articleOf('十九'), field });
  const given = givenAwayBy(state, organ, act.occurredAt);
  if (given === undefined) return reject('no-competence', { organ, competent, command: name }, { article, field });
  return reject('case-handed-over', { organ, competent, command: name, on: dayAt(given.at) }, { article: given.article, field });
}
