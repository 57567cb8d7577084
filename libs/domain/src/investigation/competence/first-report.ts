import type { Clock } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { plain } from '../facts-of';
import { onlyInvestigatorSide, safetyCommissions } from '../investigating-side';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying } from '../stages';
import type { InvestigationState } from '../state';
import type { SendFirstReport } from './competence.schema';
import { inCompetence } from './state';

/** 书面初报 of the investigating government's safety commission to the next higher one, where the place asks for it (JU-22). */
function sendFirstReport(state: InvestigationState, command: CommandOf<SendFirstReport>, { law }: World): Decision {
  const { act, data, name } = command;
  const rule = law.clocks.find(({ id }) => id === 'JU-22');
  if (rule === undefined) return reject('first-report-not-asked', { place: law.place });
  const [basis] = rule.basis;
  if (state.competence.firstReportSentAt !== null) return reject('already-done', { command: name });
  const article = basis === undefined ? rule.id : `${basis.law}${basis.article}`;
  const refusal = onlyInvestigatorSide(state, command, article, safetyCommissions);
  return refusal ?? [{ kind: 'first-report.sent', version: 1, occurredAt: act.occurredAt, data }];
}

function firstReportTask({ competence, investigator, reportedAt }: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const asked = competence.firstReportSentAt === null && clocks.some(({ rule }) => rule === 'JU-22');
  return asked ? [wanted('send-first-report', investigator, reportedAt, { presses: 'JU-22' })] : [];
}

/** 书面初报 to the next higher safety commission, where the place asks for it (JU-22). */
export const firstReport: Matter = {
  commands: {
    // It stays owed, or is entered late, when the investigation is over or was ended without a report.
    'send-first-report': {
      title: { zh: '报送书面初报', en: 'send the first written report' },
      stages: staying(...lifetime),
      decide: sendFirstReport,
    },
  },
  changes: {
    'first-report.sent': (state, { occurredAt }) => inCompetence(state, { firstReportSentAt: occurredAt }),
  },
  facts: {
    'first-report.sent': plain,
  },
  tasks: whileUnderWay(firstReportTask),
};
