import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '../../stream/rejection';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { InviteProcuratorate } from './invite-procuratorate.schema';

/** 「并应当邀请人民检察院派人参加」 (article 22): at every level of accident and in every place. */
export function inviteProcuratorate(state: InvestigationState, command: CommandOf<InviteProcuratorate>): Decision {
  const { act, data } = command;
  if (state.procuratorate?.organ === data.organ) return reject('already-done', { command: command.name });
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ?? [
      { kind: 'procuratorate.invited', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
