import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import { dayAt } from '../stream/times';
import { article as articleOf } from './articles';
import { divisionOf, givenAwayBy, investigatorAt, unsettled } from './competence/hands';
import type { InvestigationState } from './state';

interface Standing {
  /** The part of an organ's id after the division code. */
  readonly kind: string;
  readonly article: string;
  readonly reason: string;
}

/**
 * Which organs of a place are the side of a government that investigates. Whoever is not named here is not: a union, a procuratorate, a
 * supervision commission, the police or another department sends people to the team (article 22) and decides nothing for the government; a
 * safety commission binds nobody outside by itself, and a team is no legal person (T-32). A body charged under article 19 stands for the
 * government by its mandate, not by this table.
 */
const investigatingSide: readonly Standing[] = [
  { kind: 'government', article: '条例第十九条', reason: '负责事故调查的人民政府本身' },
  { kind: 'emergency', article: '安全生产法第十条、条例第十九条', reason: '同级人民政府的应急管理部门，承担事故调查的日常工作' },
  { kind: 'work-safety', article: '条例第十九条', reason: '机构改革以前同级人民政府的安全生产监督管理部门（T-30）' },
];

/** What goes to a higher safety commission goes out as its own commission's document (SV-08, JU-22). */
export const safetyCommissions: readonly string[] = ['safety-commission', 'safety-office'];

/** The short kind of an organ, by its id. */
function kindOf(organ: string): string {
  return organ.slice(7);
}

/** Whether an organ is of the side of the organ that investigates; one that is no government's has nobody beside itself. */
export function standsFor(organ: string, competent: string): boolean {
  if (organ === competent) return true;
  const inTable = (id: string) => investigatingSide.some(({ kind }) => kind === kindOf(id));
  return organ.slice(0, 6) === competent.slice(0, 6) && inTable(organ) && inTable(competent);
}

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
  const leaders = state.team.people.filter(({ role }) => role === 'leader').map(({ organ }) => organ);
  const team = [...(state.formed?.members ?? []), ...leaders, `${divisionOf(competent)}-team`];
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

/** A team is no legal person: what binds others is the act of an organ that sends people to it (T-32). */
export function refuseTeamAsAuthor({ name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  if (!act.by.organ.endsWith('-team')) return null;
  return reject('team-cannot-decide', { organ: act.by.organ, command: name }, { field: 'act.by.organ' });
}
