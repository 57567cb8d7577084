import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { World } from '../../stream/procedure';
import { onlyInvestigator } from '../investigating-side';
import type { InvestigationState } from '../state';
import { divisionOf, unsettled } from './hands';
import { accidentOf, whoInvestigates } from './who-investigates';

/**
 * Who approves the report of the organ that investigates: a government, or the committee of a zone by its authorisation (T-25), its own; for a
 * department that a special law names, the government of its level (special equipment; JU-24); an agency of a line closes the case by its own law.
 */
export function approverOf(state: InvestigationState, world: World): string {
  const { investigator } = state;
  const approver = whoInvestigates(accidentOf(state, world), world.law)?.approver;
  // Beside a zone's committee there is no government of its level.
  const government = /-(government|committee)$/.test(investigator);
  const itself = approver?.by !== 'government-of-its-level' || investigator === unsettled || government;
  return itself ? investigator : `${divisionOf(investigator)}-government`;
}

/** Refuses an act that only who approves the report can do. */
export function onlyApprover(
  state: InvestigationState,
  command: Pick<Command, 'name' | 'act'>,
  world: World,
  article: string,
): Rejection | null {
  const competent = approverOf(state, world);
  if (competent === state.investigator) return onlyInvestigator(state, command, article);
  const { organ } = command.act.by;
  if (organ === competent) return null;
  return reject('no-competence', { organ, competent, command: command.name }, { article, field: 'act.by.organ' });
}
