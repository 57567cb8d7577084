import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { currentInvitation } from './current-invitation';
import type { RemindProcuratorate } from './remind-procuratorate.schema';

/** The missing answer is asked for, as often as needed; each time is on record. */
export function remindProcuratorate(state: InvestigationState, command: CommandOf<RemindProcuratorate>): Decision {
  const { name, act, data } = command;
  const invited = currentInvitation(state);
  if (invited === undefined) return reject('procuratorate-not-invited', {}, { article: article('二十二') });
  if (invited.answer !== null) return reject('already-answered', { answer: invited.answer });
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ??
    refuseBefore(act.occurredAt, invited.invitedAt, { first: 'procuratorate.invited', then: name }) ?? [
      { kind: 'procuratorate.reminded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
