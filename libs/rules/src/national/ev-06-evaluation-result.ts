import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore, remindDaysBefore } from '../ladder';
import { article86Third } from './ev-02-evaluation';
import { endedWithApproval } from './fallen-approval';
import { disclosure20And26, supervisingNotice } from './sources';

/** Filed with the higher office; known from the places that repeat it (T-39). */
export const evaluationFilingNotice: Article = { source: supervisingNotice('（条次未见，评估备案）'), quote: null };

const told: readonly Post[] = ['handler', 'department-head'];

/** The result is published promptly; the number is the one that is inferred for the report itself (AP-08). */
export const evaluationPublication: ClockRule = {
  id: 'EV-06',
  title: { zh: '公布评估结果', en: 'Publish the result of the evaluation' },
  basis: [article86Third.source, disclosure20And26],
  actor: 'investigating-government',
  per: { fact: 'evaluation.concluded' },
  start: 'evaluation.concluded',
  startTitle: { zh: '形成评估报告之日', en: 'the evaluation report' },
  stop: ['evaluation.published'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 20 } }],
  roll: 'none',
  undone: [endedWithApproval('evaluation.concluded', 'evaluation.published')],
  suspensions: [],
  ladder: [
    remindBefore(10, ['handler'], { zh: '距公布评估结果期限还有 10 个工作日', en: '10 working days left to publish the result' }),
    remindBefore(3, told, { zh: '距公布评估结果期限还有 3 个工作日', en: '3 working days left to publish the result' }),
    expire(told, { zh: '公布评估结果的期限已届满', en: 'The time for publishing the result has ended' }),
    after(1, 'escalate', ['safety-office-head', 'supervisor'], {
      zh: '评估结果逾期未公布',
      en: 'The result of the evaluation is not published in time',
    }),
  ],
  settings: [
    {
      name: 'evaluation.publication',
      value: '20-working-days',
      note: {
        zh: '法律只规定“及时”公开评估结果，20 个工作日为参照主动公开政府信息期限的推定数',
        en: 'The law only says "promptly": 20 working days are inferred from the general limit for information published by the government itself',
      },
    },
  ],
};

/** Filed promptly, where the place does not do without; no number is set, there is a reminder after thirty days. */
export const evaluationFiling: ClockRule = {
  id: 'house-evaluation-filing',
  title: { zh: '报送评估情况备案（内部期限）', en: 'File the evaluation with the higher office (internal limit)' },
  basis: [evaluationFilingNotice.source],
  actor: 'investigating-government',
  layer: 'house',
  per: { fact: 'evaluation.filing-owed' },
  start: 'evaluation.filing-owed',
  startTitle: { zh: '形成评估报告之日', en: 'the evaluation report' },
  stop: ['evaluation.filed'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 30 } }],
  roll: 'none',
  undone: [endedWithApproval('evaluation.filing-owed', 'evaluation.filed')],
  suspensions: [],
  ladder: [
    remindDaysBefore(10, ['handler'], {
      zh: '请将评估情况报上一级安委会办公室备案',
      en: 'The evaluation is to be filed with the next higher office',
    }),
    expire(told, { zh: '形成评估报告已满 30 日，尚未报送备案', en: 'Thirty days after the report the evaluation is not filed' }),
  ],
  settings: [
    {
      name: 'house.evaluation-filing-days',
      value: '30',
      note: {
        zh: '内部规则：评估情况及时备案，未规定日数，按三十日提醒',
        en: 'Internal rule: filed promptly; no number is set, and there is a reminder after thirty days',
      },
    },
  ],
};
