import type { ClockRule, Condition } from '@app/clock';
import type { Article } from '../articles/article';
import { powerRegulation } from './jurisdiction/sources';
import { naturalDays, wholeDays } from './counting';
import { reportLadder } from './report-ladder';
import { regulation493 } from './sources';
import { determinationLadder } from './special/determination-ladder';
import { byPowerLaw } from './special/regimes';
import { levelUnknown, precedence } from './special/settings';
import { ownGroundOnly } from './special/suspensions';
import { decisionUndone, submissionUndone } from './undone';
import { becameKnown } from './became-known';

export const powerArticle23: Article = { source: powerRegulation('第二十三条'), quote: null };
export const powerArticle25: Article = { source: powerRegulation('第二十五条、第三十五条'), quote: null };

const major: Condition = { fact: 'level.determined', in: ['major'] };

/**
 * Failures of power supply below 特别重大: 重大 60 + at most 60 days, 较大 and 一般 45 + at most 45, from the accident (art 23). Appraisals do
 * not count, by article 35 and the general regulation.
 */
export const powerReport: ClockRule = {
  id: 'SP-02',
  title: { zh: '提交事故调查报告（电力安全事故）', en: 'Submit the investigation report (power accident)' },
  basis: [powerArticle23.source, regulation493('第四十五条')],
  actor: 'investigation-team',
  when: byPowerLaw,
  start: 'accident.occurred',
  startTitle: { zh: '事故发生之日', en: 'the accident' },
  knownBy: becameKnown,
  stop: ['report.submitted', 'investigation.ended'],
  limit: [
    { when: major, limit: { days: 60 }, why: { zh: '等级认定为重大', en: 'the level was determined as major' } },
    { limit: { days: 45 }, why: { zh: '等级未认定为重大', en: 'the level was not determined as major' } },
  ],
  roll: 'none',
  undone: submissionUndone,
  extension: {
    granted: 'extension.granted',
    revoked: 'extension.revoked',
    max: [{ when: major, limit: { days: 60 } }, { limit: { days: 45 } }],
    basis: powerArticle23.source,
  },
  suspensions: ownGroundOnly(powerRegulation('第三十五条')),
  ladder: reportLadder('possible'),
  settings: [
    naturalDays,
    wholeDays,
    precedence,
    levelUnknown('power.levelUnknown', 45),
    {
      name: 'power.casualties',
      value: 'major-to-493',
      note: {
        zh: '人员伤亡构成重大以上事故的，依照条例调查处理（电力条例第三十四条第一款）',
        en: 'With casualties of major or above the general regulation applies (power regulation, article 34(1))',
      },
    },
  ],
};

/** The investigation ends when the organising body agrees to the report (art 25). That article has no number. */
export const powerAgreement: ClockRule = {
  id: 'SP-02-agreement',
  title: { zh: '同意事故调查报告（电力安全事故）', en: 'Agree to the investigation report (power accident)' },
  basis: [powerArticle25.source, regulation493('第三十二条')],
  actor: 'investigating-government',
  when: byPowerLaw,
  start: 'report.received',
  startTitle: { zh: '收到事故调查报告之日', en: 'receipt of the investigation report' },
  stop: ['approval.issued', 'conclusion.negative'],
  limit: [{ limit: { days: 15 } }],
  roll: 'none',
  undone: decisionUndone,
  suspensions: [],
  ladder: determinationLadder({ zh: '同意事故调查报告', en: 'agree to the investigation report' }),
  settings: [
    naturalDays,
    precedence,
    {
      name: 'power.agreementLimit',
      value: 'as-493',
      note: {
        zh: '电力条例第二十五条未规定组织机关同意的期限：依第三十五条参照条例第三十二条的 15 日，取较严的做法',
        en: 'Article 25 sets the agreement no limit: the 15 days of the general regulation (article 32) by way of article 35, the stricter reading',
      },
    },
  ],
};
