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
  {
    name: 'supervision.reopened',
    value: 'vetted-anew',
    note: {
      zh: '批复被撤销、报告退回或者不再作数后，原审核同意、解除督办是否仍有效，未见规定：默认恢复督办，新报告须重新审核同意，督办期限不重新起算；仍有效的取 stands',
      en: 'No text says whether an agreement or a release outlives the report it was given to: supervised and vetted anew, with no new sixty days, unless it stands (stands)',
    },
  },
  {
    name: 'carryingOut.report',
    value: 'not-asked',
    note: {
      zh: '条例第三十二条未要求事故发生单位报告批复落实情况：收到的照登，地方另有规定的（取 asked）列入待办',
      en: 'Article 32 asks for no report of the unit on the carrying-out: what comes is recorded, and where a place asks for one (asked) it is a task',
    },
  },
];
