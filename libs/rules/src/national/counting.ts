/** Settings of unsettled law that several rules follow (how days are counted); shown in each derivation. */
export const naturalDays = {
  name: 'investigation.dayKind',
  value: 'natural',
  note: {
    zh: '条例未界定“日”，按自然日计算，届满日为休息日时不顺延',
    en: 'The regulation does not define "day": natural days are counted, and a last day that is a day of rest is not postponed',
  },
} as const;

export const wholeDays = {
  name: 'suspension.dayCount',
  value: 'whole-days',
  note: {
    zh: '不计入期限的时间按整日计算：开始之日计入，结束之日不计入，次日起继续计算',
    en: 'Excluded time is counted in whole days: the day on which it begins counts towards the limit, the day on which it ends does not, and counting goes on the day after',
  },
} as const;

export const exactHours = {
  name: 'report.hours',
  value: 'exact',
  note: {
    zh: '以小时计算的期限自起算时刻起连续计算，恰在届满时刻办理的不算迟',
    en: 'A limit in hours runs from the exact moment; an act at the very moment of its end is in time',
  },
} as const;
