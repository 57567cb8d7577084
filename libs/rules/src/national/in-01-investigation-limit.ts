import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { naturalDays, wholeDays } from './counting';
import { suspensionGrounds } from './in-03-suspension-grounds';
import { reportLadder } from './report-ladder';
import { regulation493 } from './sources';
import { byDecree493 } from './special/regimes';
import { submissionUndone } from './undone';
import { becameKnown } from './became-known';

export const article29: Article = {
  source: regulation493('第二十九条'),
  quote: ['事故调查组应当自事故发生之日起60日内提交事故调查报告', '延长的期限最长不超过60日'],
};

/**
 * The report within 60 days of the accident, extended by at most 60 (art 29); what does not count is said in IN-03. Below 特别重大 the
 * limits of the special laws prevail (art 45; SP-01, SP-02, SP-04).
 */
export const investigationLimit: ClockRule = {
  id: 'IN-01',
  title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
  basis: [article29.source],
  actor: 'investigation-team',
  when: byDecree493,
  inForce: { from: '2007-06-01', chosenBy: 'accident.occurred' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit: [{ limit: { days: 60 } }],
  roll: 'none',
  undone: submissionUndone,
  extension: {
    granted: 'extension.granted',
    revoked: 'extension.revoked',
    max: [{ limit: { days: 60 } }],
    basis: article29.source,
  },
  suspensions: suspensionGrounds,
  ladder: reportLadder('possible'),
  settings: [naturalDays, wholeDays],
};
