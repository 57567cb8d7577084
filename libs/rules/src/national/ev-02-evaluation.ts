import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore } from '../ladder';
import { naturalDays } from './counting';
import { endedWithApproval } from './fallen-approval';
import { safetyLaw86 } from './sources';

/** The paragraph on the evaluation, beside that on the report (AP-08). */
export const article86Third: Article = {
  source: { ...safetyLaw86, article: '第八十六条第三款' },
  quote: [
    '负责事故调查处理的国务院有关部门和地方人民政府应当在批复事故调查报告后一年内，组织有关部门对事故整改和防范措施落实情况进行评估，并及时向社会公开评估结果',
    '对不履行职责导致事故整改和防范措施没有落实的有关单位和人员，应当按照有关规定追究责任',
  ],
};

const told: readonly Post[] = ['handler', 'department-head'];

/**
 * The outer limit: evaluated within a year of the approval. The Act sets no day before which an evaluation would not count; that is said by the
 * measures of 2021 (EV-03), whose clock runs on. An approval of before the Act is left to the rules of its time (EV-09, T-12).
 */
export const evaluationLimit: ClockRule = {
  id: 'EV-02',
  title: { zh: '批复后一年内评估', en: 'Evaluate within a year of the approval' },
  basis: [article86Third.source],
  actor: 'investigating-government',
  inForce: { from: '2021-09-01', chosenBy: 'approval.issued', outside: 'void' },
  start: 'approval.issued',
  startTitle: { zh: '批复之日', en: 'the approval' },
  stop: ['evaluation.reported'],
  settledBy: 'first-act',
  limit: [{ limit: { years: 1 } }],
  roll: 'none',
  undone: [endedWithApproval('approval.issued', 'evaluation.reported')],
  suspensions: [],
  ladder: [
    remindBefore(10, told, {
      zh: '距批复满一年还有 10 个工作日，尚未完成评估',
      en: '10 working days left until a year after the approval; nothing is evaluated',
    }),
    expire(told, { zh: '批复已满一年，尚未完成评估', en: 'A year after the approval nothing is evaluated' }),
    after(1, 'draft', ['leader-in-charge'], {
      zh: '批复后一年内未评估：已拟情况报告，请核对后报分管领导',
      en: 'Not evaluated within a year of the approval: a report to the leader in charge is drafted',
    }),
    after(5, 'escalate', ['supervisor', 'safety-office-head'], {
      zh: '评估逾期，上一级安委会办公室可以查看',
      en: 'The evaluation is overdue; the next higher office can see it',
    }),
  ],
  settings: [
    naturalDays,
    {
      name: 'evaluation.before',
      value: 'unknown',
      note: {
        zh: '2021 年 9 月 1 日以前批复的，按当时当地的规定（焦作、漳州、石家庄、南京见 EV-09），其他地方未查明，不作推定',
        en: 'An approval of before 1 September 2021 follows the rules of its time and place (Jiaozuo, Zhangzhou, Shijiazhuang, Nanjing under EV-09); those of other places were not found and are not guessed',
      },
    },
  ],
};
