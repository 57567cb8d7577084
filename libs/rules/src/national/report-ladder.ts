import type { Post, RungRule, Text } from '@app/clock';
import { after, expire, remindBefore, thenMonthly, whilePaused } from '../ladder';

const tenDays: Readonly<Record<'possible' | 'none', Text>> = {
  possible: {
    zh: '距提交事故调查报告期限还有 10 个工作日；确需延期的，请尽快报请批准',
    en: '10 working days left to submit the investigation report; if an extension is needed, ask for it now',
  },
  none: {
    zh: '距提交事故调查报告期限还有 10 个工作日；法律未规定可以延期',
    en: '10 working days left to submit the investigation report; the law provides for no extension',
  },
};

const team: readonly Post[] = ['handler', 'team-leader'];

/** The ladder of the limit for the report, under the regulation and under the special laws (convention 4.5). Where the law knows no extension nobody is told to ask. */
export function reportLadder(extension: 'possible' | 'none'): readonly RungRule[] {
  return [
    remindBefore(20, team, { zh: '距提交事故调查报告期限还有 20 个工作日', en: '20 working days left to submit the investigation report' }),
    remindBefore(10, team, tenDays[extension]),
    remindBefore(5, ['department-head'], {
      zh: '距提交事故调查报告期限还有 5 个工作日',
      en: '5 working days left to submit the investigation report',
    }),
    remindBefore(3, ['department-head'], {
      zh: '距提交事故调查报告期限还有 3 个工作日',
      en: '3 working days left to submit the investigation report',
    }),
    remindBefore(1, ['department-head'], {
      zh: '距提交事故调查报告期限还有 1 个工作日',
      en: '1 working day left to submit the investigation report',
    }),
    expire([...team, 'department-head'], {
      zh: '事故调查报告提交期限已届满',
      en: 'The period for submitting the investigation report has ended',
    }),
    after(1, 'escalate', [...team, 'supervisor'], {
      zh: '事故调查超期，请书面说明原因；督办单位可见',
      en: 'The investigation is overdue: explain in writing; the supervisor can see it',
    }),
    after(5, 'draft', ['safety-office-head', 'supervisor'], {
      zh: '事故调查超期，已拟督办函或者情况报告，请审阅',
      en: 'The investigation is overdue: a letter of urging or report to the government is drafted for review',
    }),
    thenMonthly(
      after(15, 'draft', ['safety-office-head', 'supervisor'], {
        zh: '事故调查超期，已拟通报、约谈的函或者情况报告，请审阅',
        en: 'The investigation is overdue: a letter of criticism or interview, or report to the government is drafted for review',
      }),
    ),
    whilePaused(['handler'], {
      zh: '调查期限已暂停计算 30 日以上，请核实暂停事由是否仍然存在',
      en: 'The period has been paused for 30 days or more: check whether the ground still exists',
    }),
  ];
}
