import type { Setting } from '../pack';

/** What the law leaves open about a report that comes back. */
export const approvalSettings: readonly Setting[] = [
  {
    name: 'report.returnedTime',
    value: 'counts',
    note: {
      zh: '报告退回重做的，期限不重新起算，提交至退回的时间也不扣除',
      en: 'The return of a report restarts no limit, and the time from its submission to its return is not deducted',
    },
  },
  {
    name: 'investigation.reopenedLimit',
    value: 'ordered-or-accident',
    note: {
      zh: '批复被撤销后重新调查的期限，法律未规定：限定了日期的从其规定，没有限定的仍自事故发生之日计算',
      en: 'The law gives no limit for an investigation after a revocation: an ordered day prevails; without one the limit still runs from the accident',
    },
  },
  {
    name: 'supervision.reopened',
    value: 'vetted-anew',
    note: {
      zh: '批复被撤销、报告被退回或者不再有效后，原审核同意、解除督办是否仍有效，未见规定：默认恢复督办，新报告须重新审核同意，督办期限不重新起算；地方规定仍有效的，从其规定',
      en: 'No text says whether an agreement or a release outlives the report it was given to: the supervision is resumed and the new report vetted again, without a new period of sixty days, unless a place lets them stand',
    },
  },
  {
    name: 'carryingOut.report',
    value: 'not-asked',
    note: {
      zh: '条例第三十二条未要求事故发生单位报告批复落实情况：收到的予以登记；地方另有规定的，列入待办',
      en: 'Article 32 does not require the unit to report on the carrying-out: what is received is recorded, and where a place requires a report it is listed as a task',
    },
  },
];
