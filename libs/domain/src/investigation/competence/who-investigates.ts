import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { withSuccessors } from '../../jurisdiction/body-of';
import type { CompetenceAnswer } from '../../jurisdiction/competence-answer';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { competentInvestigator } from '../../jurisdiction/competent-investigator';
import type { CompetenceQuestion } from '../../jurisdiction/competent-investigator';
import { assessLevel, higherLevel } from '../../assessment/assess-level';
import type { Casualties } from '../../assessment/casualties';
import type { Level } from '../../assessment/levels';
import { thresholdsFor } from '../../assessment/thresholds-for';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { accidentKind, casualtyLevel, computedLevel, levelStanding } from '../level/standing';
import type { InvestigationState } from '../state';
import { unsettled } from './hands';

/** What the law asks of an accident; the level apart, because it may not be known yet. */
export interface Accident extends Omit<CompetenceQuestion, 'level' | 'occurredOn' | 'zoneAuthority'> {
  readonly level: Level | null;
  readonly occurredAt: string;
}

/** Who the law names for an accident; null where the level is not known or the law is not in the sheet. */
export function whoInvestigates({ level, occurredAt, ...accident }: Accident, law: LawSheet): CompetenceAnswer | null {
  if (level === null || law.competence === undefined) return null;
  return competentInvestigator({ ...accident, level, occurredOn: dayAt(occurredAt) }, law.competence);
}

/** The levels that a field with a scale of its own is also measured by (JU-25); nothing for other fields. */
export function otherLevels(
  { field, occurredAt }: Pick<Accident, 'field' | 'occurredAt'>,
  casualties: Casualties,
  law: LawSheet,
): Pick<Accident, 'casualtyLevel' | 'generalLevel'> {
  if (field !== 'power-supply') return {};
  const scale = thresholdsFor(law.levels ?? [], 'general', dayAt(occurredAt));
  const generalLevel = scale === null ? null : assessLevel(casualties, scale).level;
  return { generalLevel, ...casualtyLevel({ field, occurredAt, casualties }, law) };
}

type Law = Pick<World, 'law' | 'now'>;

/** The level that a person has found, or until then the first assessment: the higher of the reporter's and that of the numbers (初判). */
export function levelOf(state: InvestigationState, world: Law): Level | null {
  return state.determined ?? higherLevel(state.suspectedLevel, computedLevel(state, world));
}

/** What the law asks of the case as it stands. */
export function accidentOf(state: InvestigationState, world: Law): Accident {
  const { place, occurredAt } = state;
  const { class: _, ...kind } = accidentKind(state);
  const counted = levelStanding(state, world)?.casualties.counted;
  const others = counted === undefined ? {} : otherLevels({ ...kind, occurredAt }, counted, world.law);
  return { level: levelOf(state, world), place, occurredAt, ...kind, ...others };
}

/** Who the law names for the case as it stands. */
function namedByLaw(state: InvestigationState, world: Law): CompetenceAnswer | null {
  return whoInvestigates(accidentOf(state, world), world.law);
}

/** The organs that an answer names: the competent one, or those of the readings, each with the ones that followed it. */
export function organsNamed(answer: CompetenceAnswer, { bodies }: CompetenceLaw): readonly string[] {
  const named = answer.kind === 'competent' ? [answer.body] : answer.readings.flatMap(({ body }) => body ?? []);
  return [...new Set(named.flatMap(({ organ }) => (organ === null ? [] : withSuccessors(organ, bodies))))];
}

/** The answer in one word, by which it is known again: the organ, the body that no register holds, or the open question. */
export function wordOf(answer: CompetenceAnswer): string {
  return answer.kind === 'competent' ? (answer.body.organ ?? answer.body.title.zh) : `?${answer.question.zh}`;
}

/** The law of competence, or the refusal where the sheet has none. */
export function competenceLawOf(law: LawSheet): CompetenceLaw | Rejection {
  return law.competence ?? reject('rule-missing', { rule: 'JU-01', pack: law.pack });
}

/** Stands against what asks the law of competence, where the sheet has none. */
export function refuseWithoutLaw(_state: InvestigationState, { law }: World): Rejection | null {
  const known = competenceLawOf(law);
  return isRejection(known) ? known : null;
}

/** Why a person has to look at who investigates. */
type Check =
  { readonly why: 'unsettled'; readonly answer: CompetenceAnswer | null } | { readonly why: 'differs'; readonly answer: CompetenceAnswer };

/** Nothing where the law names the responsible organ, or a person has decided knowing what the law says. */
export function checkOf(state: InvestigationState, world: Law): Check | null {
  const answer = namedByLaw(state, world);
  const { competence } = world.law;
  if (state.investigator === unsettled) return { why: 'unsettled', answer };
  if (answer === null || competence === undefined) return null;
  const named = answer.kind === 'competent' && organsNamed(answer, competence).includes(state.investigator);
  return named || wordOf(answer) === state.competence.decidedOn ? null : { why: 'differs', answer };
}

/** What the law was seen to say when a person decides: kept with the decision, so that the same answer is not asked about again. */
export function seenLaw(state: InvestigationState, world: Law): string | null {
  const answer = namedByLaw(state, world);
  return answer === null ? null : wordOf(answer);
}
