import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article as supervisionArticle } from '../../supervision/articles';
import { safetyCommissions } from '../investigating-side';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { draftInHand } from './current-draft';
import { toldOfText } from '../supervised/new-text';
import type { SendDraftUp } from './send-draft-up.schema';
import { runningSupervisions } from './own-vetting';

/** The draft goes to a supervisor for its vetting, as the own commission's paper (SV-08). It starts no clock of the approval (T-09). */
export function sendDraftUp(state: InvestigationState, command: CommandOf<SendDraftUp>, { law }: World): Decision {
  const { act, data } = command;
  if (!runningSupervisions(state).some(({ n }) => n === data.n)) return reject('supervision-unknown', { n: data.n }, { field: 'data.n' });
  const draft = draftInHand(state);
  if (draft === undefined) return reject('draft-missing', {});
  const told = toldOfText(state, law).includes(data.n) ? { fixedAt: draft.at } : {};
  return (
    onlyInvestigatorSide(state, command, supervisionArticle('八'), safetyCommissions) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.sent-up' }) ?? [
      { kind: 'draft.sent-up', version: 1, occurredAt: act.occurredAt, data: { n: data.n, version: draft.version, ...told } },
    ]
  );
}
