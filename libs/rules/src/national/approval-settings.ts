import type { Setting } from '../pack';

/** What the law leaves open about a report that comes back. */
export const approvalSettings: readonly Setting[] = [
  {
    name: 'report.returnedTime',
    value: 'counts',
    note: {
      zh: '报告退回重做的，期限不重新起算，提交至退回的时间也不扣除',
      en: 'A returned report restarts nothing, and the time from its submission to its return is not taken off',
    },
  },
  {
    name: 'investigation.reopenedLimit',
    value: 'ordered-or-accident',
    note: {
      zh: '批复被撤销后重新调查的期限，法律未规定：限定了日期的从其规定，没有限定的仍自事故发生之日计算',
      en: 'The law gives no limit for an investigation after a revocation: the ordered day binds; without one the limit still runs from the accident',
    },
  },
];
