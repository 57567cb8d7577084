import { reject } from '../stream/rejection';
import type { Command } from '../stream/command';
import type { Rejection } from '../stream/rejection';
import { dayAt } from '../stream/times';
import { article as articleOf } from './articles';
import { divisionOf, givenAwayBy, investigatorAt } from './competence/hands';
import { unsettled } from './competence/unsettled';
import type { InvestigationState } from './state';

type Named = Pick<Command, 'name' | 'act'>;

/** Refuses an act that only the government can do that was responsible for the investigation at the time of the act. */
export function onlyInvestigator(state: InvestigationState, command: Named, article: string): Rejection | null {
  const competent = investigatorAt(state, command.act.occurredAt);
  return command.act.by.organ === competent ? null : refused(state, command, article);
}

/**
 * Refuses an act that the responsible government can do, a department of its, or a body from elsewhere that it has authorised or entrusted
 * (article 19): the committee of a zone. A mandate ends with the responsibility of the government that gave it.
 */
export function onlyInvestigatorSide(state: InvestigationState, command: Named, article: string): Rejection | null {
  const { by, occurredAt } = command.act;
  const competent = investigatorAt(state, occurredAt);
  const charged = state.competence.mandates.some((given) => given.organ === by.organ && given.by === competent && given.at <= occurredAt);
  return charged || divisionOf(by.organ) === divisionOf(competent) ? null : refused(state, command, article);
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
