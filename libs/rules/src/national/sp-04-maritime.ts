import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { naturalDays, wholeDays } from './counting';
import { maritimeLaw } from './assessment/sources';
import { reportLadder } from './report-ladder';
import { regulation493 } from './sources';
import { determinationLadder } from './special/determination-ladder';
import { atSea, byMaritimeLaw, maritimeSince } from './special/regimes';
import { everyLevel } from './special/settings';
import { ownGroundOnly } from './special/suspensions';
import { decisionUndone, submissionUndone } from './undone';
import { becameKnown } from './became-known';

export const maritimeArticle85: Article = { source: maritimeLaw('第八十五条第一款'), quote: null };
export const maritimeArticle85Second: Article = { source: maritimeLaw('第八十五条第二款'), quote: null };

/** Accidents at sea of every level (JU-25): 90 + at most 90 days from the accident; appraisals do not count (art 85(1)). Before its day the regulation holds (4.6.10). */
export const maritimeReport: ClockRule = {
  id: 'SP-04',
  title: { zh: '提交事故调查报告（海上交通事故）', en: 'Submit the investigation report (accident at sea)' },
  basis: [maritimeArticle85.source, regulation493('第四十五条')],
  actor: 'investigation-team',
  when: atSea,
  inForce: { from: maritimeSince, chosenBy: 'accident.occurred', outside: 'void' },
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit: [{ limit: { days: 90 } }],
  roll: 'none',
  undone: submissionUndone,
  extension: {
    granted: 'extension.granted',
    revoked: 'extension.revoked',
    max: [{ limit: { days: 90 } }],
    basis: maritimeArticle85.source,
  },
  suspensions: ownGroundOnly(maritimeLaw('第八十五条第一款')),
  ladder: reportLadder('possible'),
  settings: [naturalDays, wholeDays, everyLevel],
};

/** 责任认定书 within 15 working days of receiving the report (art 85(2)), recorded as the approval is. */
export const maritimeDetermination: ClockRule = {
  id: 'SP-04-determination',
  title: { zh: '作出事故责任认定书（海上交通事故）', en: 'Issue the determination of responsibility (accident at sea)' },
  basis: [maritimeArticle85Second.source, regulation493('第四十五条')],
  actor: 'investigating-government',
  when: byMaritimeLaw,
  start: 'report.received',
  startTitle: { zh: '收到海上交通事故调查报告之日', en: 'receipt of the investigation report' },
  stop: ['approval.issued', 'conclusion.negative'],
  limit: [{ limit: { workingDays: 15 } }],
  roll: 'none',
  undone: decisionUndone,
  suspensions: [],
  ladder: determinationLadder({ zh: '作出事故责任认定书', en: 'issue the determination of responsibility' }),
  settings: [everyLevel],
};
