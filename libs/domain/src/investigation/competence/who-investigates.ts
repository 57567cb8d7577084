import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetenceAnswer } from '../../jurisdiction/competence-answer';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { competentInvestigator } from '../../jurisdiction/competent-investigator';
import type { AccidentField } from '../../assessment/accident-field';
import { higherLevel } from '../../assessment/assess-level';
import type { Level } from '../../assessment/levels';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { computedLevel } from '../level/standing';
import type { InvestigationState } from '../state';
import { unsettled } from './hands';

export interface Accident {
  readonly level: Level | null;
  readonly place: string;
  readonly field: AccidentField;
  readonly occurredAt: string;
}

/** Who the law names for an accident; null where the level is not known or the law is not in the sheet. */
export function whoInvestigates({ level, place, field, occurredAt }: Accident, law: LawSheet): CompetenceAnswer | null {
  if (level === null || law.competence === undefined) return null;
  const { places, table } = law.competence;
  return competentInvestigator({ level, place, field, occurredOn: dayAt(occurredAt) }, places, table);
}

type Law = Pick<World, 'law' | 'now'>;

/** The level that a person has found, or until then the first assessment: the higher of the reporter's and that of the numbers (初判). */
export function levelOf(state: InvestigationState, world: Law): Level | null {
  return state.determined ?? higherLevel(state.suspectedLevel, computedLevel(state, world));
}

/** Who the law names for the case as it stands. */
function namedByLaw(state: InvestigationState, world: Law): CompetenceAnswer | null {
  const { place, occurredAt, accidentClass, level } = state;
  const field = level.classes.at(-1)?.field ?? accidentClass ?? 'general';
  return whoInvestigates({ level: levelOf(state, world), place, field, occurredAt }, world.law);
}

/** The answer in one word, by which it is known again: the organ, the body that no register holds, or the open question. */
function wordOf(answer: CompetenceAnswer): string {
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

/** Nothing where the law names the responsible government, or a person has decided knowing what the law says. */
export function checkOf(state: InvestigationState, world: Pick<World, 'law' | 'now'>): Check | null {
  const answer = namedByLaw(state, world);
  if (state.investigator === unsettled) return { why: 'unsettled', answer };
  if (answer === null) return null;
  const word = wordOf(answer);
  return word === state.investigator || word === state.competence.decidedOn ? null : { why: 'differs', answer };
}

/** What the law was seen to say when a person decides: kept with the decision, so that the same answer is not asked about again. */
export function seenLaw(state: InvestigationState, world: Pick<World, 'law' | 'now'>): string | null {
  const answer = namedByLaw(state, world);
  return answer === null ? null : wordOf(answer);
}
