import type { CommandOf, Decision } from '../../../stream/decision';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import type { AddExpert } from './add-expert.schema';
import { refuseAppointment } from './refuse-appointment';

/** Experts may be hired to take part (article 22); whoever has a direct interest is none (article 23). */
export function addExpert(state: InvestigationState, command: CommandOf<AddExpert>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ??
    refuseAppointment(state, { ref: data.ref, role: 'expert' }, 'data') ?? [
      { kind: 'expert.joined', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
