import type { ClockRule, LimitCase } from '@app/clock';
import type { Article } from '../articles/article';
import { naturalDays, wholeDays } from './counting';
import { railwayRegulation } from './assessment/sources';
import { reportLadder } from './report-ladder';
import { regulation493 } from './sources';
import { determinationLadder } from './special/determination-ladder';
import { byRailwayLaw } from './special/regimes';
import { levelUnknown, precedence } from './special/settings';
import { ownGroundOnly } from './special/suspensions';
import { decisionUndone, submissionUndone } from './undone';
import { becameKnown } from './became-known';

export const railwayArticle27: Article = { source: railwayRegulation('第二十七条'), quote: null };
export const railwayArticle29: Article = { source: railwayRegulation('第二十九条'), quote: null };

const limit: readonly LimitCase[] = [
  {
    when: { fact: 'level.determined', in: ['major'] },
    limit: { days: 30 },
    why: { zh: '等级认定为重大', en: 'the level was determined as major' },
  },
  {
    when: { fact: 'level.determined', in: ['larger'] },
    limit: { days: 20 },
    why: { zh: '等级认定为较大', en: 'the level was determined as larger' },
  },
  { limit: { days: 10 }, why: { zh: '等级未认定为较大以上', en: 'the level was not determined as larger or above' } },
];

/** Railway accidents below 特别重大: 30, 20 or 10 days from the accident (art 27), with no extension; appraisal and assessment of the loss do not count (art 28). */
export const railwayReport: ClockRule = {
  id: 'SP-01',
  title: { zh: '提交事故调查报告（铁路交通事故）', en: 'Submit the investigation report (railway accident)' },
  basis: [railwayArticle27.source, regulation493('第四十五条')],
  actor: 'investigation-team',
  when: byRailwayLaw,
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit,
  roll: 'none',
  undone: submissionUndone,
  // A bound of nothing: an extension that was granted before the field was known is said to have no effect.
  extension: {
    granted: 'extension.granted',
    revoked: 'extension.revoked',
    max: [{ limit: { days: 0 } }],
    basis: railwayArticle27.source,
  },
  suspensions: ownGroundOnly(railwayRegulation('第二十八条')),
  ladder: reportLadder('none'),
  settings: [
    naturalDays,
    wholeDays,
    precedence,
    levelUnknown('railway.levelUnknown', 10),
    {
      name: 'railway.extension',
      value: 'none',
      note: {
        zh: '铁路条例第二十七条未规定延长，是否适用条例第二十九条的延长不明：取较严的做法，不得延长',
        en: 'Article 27 of the railway regulation states no extension; whether article 29 of the general one lends its own is open: none, the stricter reading',
      },
    },
  ],
};

/** 认定书 within 15 days after the work of the team has ended (art 29), recorded as the approval is. */
export const railwayDetermination: ClockRule = {
  id: 'SP-01-determination',
  title: { zh: '制作事故认定书（铁路交通事故）', en: 'Issue the determination (railway accident)' },
  basis: [railwayArticle29.source, regulation493('第四十五条')],
  actor: 'investigating-government',
  when: byRailwayLaw,
  start: 'report.received',
  startTitle: { zh: '收到事故调查报告之日', en: 'receipt of the investigation report' },
  stop: ['approval.issued', 'conclusion.negative'],
  limit: [{ limit: { days: 15 } }],
  roll: 'none',
  undone: decisionUndone,
  suspensions: [],
  ladder: determinationLadder({ zh: '制作事故认定书', en: 'issue the determination' }),
  settings: [
    naturalDays,
    precedence,
    {
      name: 'railway.teamEnds',
      value: 'report-received',
      note: {
        zh: '调查组工作自报告报经同意即告结束，同意之日法律未规定期限：自收到报告之日起算，取较严的做法',
        en: 'The team ends when its report is agreed to, for which the law sets no day: counted from receipt of the report, the stricter reading',
      },
    },
  ],
};
