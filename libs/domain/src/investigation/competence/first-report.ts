import type { Clock } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { plain } from '../facts-of';
import { onlyInvestigatorSide, safetyCommissions } from '../investigating-side';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { SendFirstReport } from './competence.schema';

const rule = 'JU-22';

/** The one place that asks for it today. A refusal cites what the law of the accident's own place says. */
const sichuanMeasures = '四川省《较大生产安全事故提级调查处理及挂牌督办办法》（2021年）第三部分';

/** Asked for by the place, and not sent yet. */
function owed({ competence }: InvestigationState, { law }: World): Rejection | null {
  if (!law.clocks.some(({ id }) => id === rule)) return reject('first-report-not-asked', { place: law.place });
  return competence.firstReportSentAt === null ? null : reject('already-done', { command: 'send-first-report' });
}

/** 书面初报 of the investigating government's safety commission to the next higher one, where the place asks for it (JU-22). */
function sendFirstReport(state: InvestigationState, command: CommandOf<SendFirstReport>, { law }: World): Decision {
  const { act, data } = command;
  const basis = law.clocks.find(({ id }) => id === rule)?.basis[0];
  const article = basis === undefined ? sichuanMeasures : `${basis.law}${basis.article}`;
  const refusal = onlyInvestigatorSide(state, command, article, safetyCommissions);
  return refusal ?? [{ kind: 'first-report.sent', version: 1, occurredAt: act.occurredAt, data }];
}

function firstReportTask({ competence, investigator, reportedAt }: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const asked = competence.firstReportSentAt === null && clocks.some((clock) => clock.rule === rule);
  return asked ? [wanted('send-first-report', investigator, reportedAt, { presses: rule })] : [];
}

/** 书面初报 to the next higher safety commission, where the place asks for it (JU-22). */
export const firstReport: Matter = {
  commands: {
    // It stays owed, or is entered late, when the investigation is over or was ended without a report.
    'send-first-report': {
      title: { zh: '报送书面初报', en: 'send the first written report' },
      article: sichuanMeasures,
      usually: 'own-commission',
      stages: staying(...lifetime),
      ready: owed,
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
