import type { CommandOf, Decision } from '../../../stream/decision';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import type { ExplainAbsence } from './explain-absence.schema';

/** Why an organ of article 22 sends nobody: a person's statement, which takes it off the list. */
export function explainAbsence(state: InvestigationState, command: CommandOf<ExplainAbsence>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ?? [{ kind: 'absence.explained', version: 1, occurredAt: act.occurredAt, data }]
  );
}
