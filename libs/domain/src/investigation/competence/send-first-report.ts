import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { safetyCommissions } from '../investigating-side';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { SendFirstReport } from './send-first-report.schema';

/** 书面初报 of the investigating government's safety commission to the next higher one, where the place asks for it (JU-22). */
export function sendFirstReport(state: InvestigationState, command: CommandOf<SendFirstReport>, { law }: World): Decision {
  const { act, data, name } = command;
  const rule = law.clocks.find(({ id }) => id === 'JU-22');
  if (rule === undefined) return reject('first-report-not-asked', { place: law.place });
  const [basis] = rule.basis;
  if (state.competence.firstReportSentAt !== null) return reject('already-done', { command: name });
  const article = basis === undefined ? rule.id : `${basis.law}${basis.article}`;
  const refusal = onlyInvestigatorSide(state, command, article, safetyCommissions);
  return refusal ?? [{ kind: 'first-report.sent', version: 1, occurredAt: act.occurredAt, data }];
}
