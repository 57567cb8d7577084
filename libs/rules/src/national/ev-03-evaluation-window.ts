import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore, remindDaysBefore } from '../ladder';
import { naturalDays } from './counting';
import { article86Third } from './ev-02-evaluation';
import { endedWithApproval } from './fallen-approval';

const law = '《生产安全事故防范和整改措施落实情况评估办法》（安委办〔2021〕4号）';

export const evaluationArticle3: Article = {
  source: { law, article: '第三条', confidence: 'P' },
  quote: [
    '事故结案后10个月至1年内，负责事故调查的地方政府和国务院有关部门要组织开展评估，具体工作可以由相应安全生产委员会或安全生产委员会办公室组织实施。',
  ],
};

export const evaluationArticle4: Article = { source: { law, article: '第四条', confidence: 'P' }, quote: null };

export const evaluationArticle5: Article = { source: { law, article: '第五条', confidence: 'P' }, quote: null };

const told: readonly Post[] = ['handler', 'department-head'];

/** On the morning on which the window opens. */
export const onOpening: RungRule = {
  name: 'opens',
  at: { opens: true },
  to: told,
  action: 'remind',
  text: { zh: '自今日起可以组织开展评估', en: 'From today on the evaluation can be made' },
};

/**
 * The window of the measures: ten months to a year after closing, and never beyond a year from the approval, since the Act stands above (T-11). An
 * evaluation before it is recorded and stops nothing (T-13); where the end comes before the opening, that is shown and the end binds.
 */
export const evaluationWindow: ClockRule = {
  id: 'EV-03',
  title: { zh: '结案后十个月至一年内评估', en: 'Evaluate between ten months and a year after closing' },
  basis: [evaluationArticle3.source, article86Third.source],
  actor: 'investigating-government',
  inForce: { from: '2021-09-01', chosenBy: 'approval.issued' },
  start: 'case.closed',
  startTitle: { zh: '结案之日', en: 'the closing' },
  stop: ['evaluation.reported'],
  limit: [{ limit: { years: 1 } }],
  opens: { limit: [{ limit: { months: 10 } }], basis: evaluationArticle3.source },
  earlierOf: [
    {
      start: 'approval.issued',
      startTitle: { zh: '批复之日', en: 'the approval' },
      limit: { years: 1 },
      basis: article86Third.source,
    },
  ],
  roll: 'none',
  undone: [endedWithApproval('case.closed', 'approval.issued', 'evaluation.reported')],
  suspensions: [],
  ladder: [
    onOpening,
    remindDaysBefore(60, ['handler'], { zh: '距评估期限还有 60 日', en: '60 days left for the evaluation' }),
    remindDaysBefore(30, ['handler'], { zh: '距评估期限还有 30 日', en: '30 days left for the evaluation' }),
    remindBefore(10, told, { zh: '距评估期限还有 10 个工作日', en: '10 working days left for the evaluation' }),
    remindBefore(3, told, { zh: '距评估期限还有 3 个工作日', en: '3 working days left for the evaluation' }),
    expire(told, { zh: '评估期限已届满', en: 'The time for the evaluation has ended' }),
    after(1, 'escalate', ['safety-office-head'], { zh: '逾期未完成评估', en: 'The evaluation is overdue' }),
  ],
  settings: [
    naturalDays,
    {
      name: 'evaluation.windowFrom',
      value: '2021-09-01',
      note: {
        zh: '《评估办法》印发的日期未见原件，按《安全生产法》2021 年修正的施行之日适用',
        en: 'The day of the measures was not seen on the original; they are applied from the day of the Act as amended in 2021',
      },
    },
  ],
};
