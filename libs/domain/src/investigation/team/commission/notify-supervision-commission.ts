import type { CommandOf, Decision } from '../../../stream/decision';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseTeamAsAuthor } from '../refuse-team-as-author';
import type { NotifySupervisionCommission } from './notify-supervision-commission.schema';

/** The commission is told of the accident; whether it joins the team or works beside it is its own affair (article 22; JU-14, T-29). */
export function notifySupervisionCommission(state: InvestigationState, command: CommandOf<NotifySupervisionCommission>): Decision {
  const { act, data } = command;
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ?? [
      { kind: 'commission.notified', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
