import { competentInvestigator } from '../../competence/competent-investigator';
import type { CompetenceAnswer } from '../../competence/competence-answer';
import type { CompetenceLaw } from '../../competence/competence-law';
import { higherLevel } from '../../level/assess-level';
import type { AccidentField } from '../../level/accident-field';
import type { Level } from '../../level/levels';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayAt } from '../../stream/times';
import { computedLevel } from '../level/level-standing';
import type { InvestigationState } from '../state';

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
  return state.level ?? higherLevel(state.suspectedLevel, computedLevel(state, world));
}

/** Who the law names for the case as it stands. */
export function namedByLaw(state: InvestigationState, world: Law): CompetenceAnswer | null {
  const { place, occurredAt, accidentClass, grading } = state;
  const field = grading.classes.at(-1)?.field ?? accidentClass ?? 'general';
  return whoInvestigates({ level: levelOf(state, world), place, field, occurredAt }, world.law);
}

/** The answer in one word, by which it is known again: the organ, the body that no register holds, or the open question. */
export function wordOf(answer: CompetenceAnswer): string {
  return answer.kind === 'competent' ? (answer.body.organ ?? answer.body.title.zh) : `?${answer.question.zh}`;
}

/** The law of competence, or the refusal where the sheet has none. */
export function competenceLawOf(law: LawSheet): CompetenceLaw | Rejection {
  return law.competence ?? reject('rule-missing', { rule: 'JU-01', pack: law.pack });
}
