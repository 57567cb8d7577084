import type { ClockRule, Post, RungRule, Setting, Text } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, remindBefore, remindDaysBefore } from '../ladder';
import { naturalDays } from './counting';
import { civilProcedure85, litigationLaw } from './sources';
import { annulled, article70, revoked } from './undone';

export const article85: Article = { source: litigationLaw('第八十五条'), quote: null };

const told: readonly Post[] = ['government-secretary', 'department-head'];

function ladder(what: Text): readonly RungRule[] {
  return [
    remindDaysBefore(7, told, { zh: `距${what.zh}期限还有 7 日`, en: `7 days left to ${what.en}` }),
    remindBefore(3, told, { zh: `距${what.zh}期限还有 3 个工作日`, en: `3 working days left to ${what.en}` }),
    remindBefore(1, told, { zh: `距${what.zh}期限还有 1 个工作日`, en: `1 working day left to ${what.en}` }),
    expire(told, { zh: `${what.zh}期限已届满`, en: `The time to ${what.en} has ended` }),
    after(1, 'escalate', ['safety-office-head'], { zh: `${what.zh}逾期`, en: `It is overdue to ${what.en}` }),
  ];
}

/** No law names a number where the ruling sets none: the one of the first approval is taken, the shorter reading. */
const unsetDays: Setting = {
  name: 'approval.anewDays',
  value: '15',
  note: {
    zh: '决定或者判决未限定重新作出的期限的，法律没有规定日数：推定按批复期限 15 日计算，自撤销生效之日起',
    en: 'Where no day is set for the new decision no law names a number: the 15 days of an approval are taken, from when the annulment is in force',
  },
};

const anew = {
  basis: [article70.source],
  actor: 'investigating-government',
  roll: 'none',
  suspensions: [],
} as const;

const whole = {
  ...anew,
  stop: ['approval.issued', 'conclusion.negative'],
  ladder: ladder({ zh: '重新作出批复', en: 'approve anew' }),
} as const;

/** The new approval by the day that the ruling sets; a later revocation leaves nothing to decide. */
const newApproval: ClockRule = {
  ...whole,
  id: 'AP-14',
  title: { zh: '批复被撤销后重新作出批复', en: 'Approve anew after the annulment' },
  when: { fact: 'approval.annulled', in: ['day-set'] },
  start: 'new-decision.due',
  startTitle: { zh: '责令重新作出的限定日期', en: 'the day that was set' },
  limit: [{ limit: { daysBefore: 0 } }],
  undone: [annulled('approval.issued', 'conclusion.negative'), revoked('approval.annulled', 'new-decision.due', 'approval.issued')],
};

const newApprovalUnset: ClockRule = {
  ...whole,
  id: 'AP-14-unset',
  title: { zh: '批复被撤销后重新作出批复（未限定日期）', en: 'Approve anew after the annulment, no day being set' },
  when: { fact: 'approval.annulled', in: ['day-unset'] },
  start: 'approval.annulled',
  startTitle: { zh: '撤销生效之日', en: 'the annulment' },
  limit: [{ limit: { days: 15 } }],
  undone: [annulled('approval.issued', 'conclusion.negative'), revoked('approval.annulled', 'approval.issued')],
  settings: [naturalDays, unsetDays],
};

const part = {
  ...anew,
  per: { fact: 'approval.annulled-in-part' },
  stop: ['approval.decided-anew'],
  ladder: ladder({ zh: '就被撤销的部分重新作出决定', en: 'decide anew on the annulled part' }),
} as const;

const newPart: ClockRule = {
  ...part,
  id: 'AP-14-part',
  title: { zh: '就被撤销的部分重新作出决定', en: 'Decide anew on the annulled part' },
  when: { fact: 'approval.annulled-in-part', in: ['day-set'] },
  start: 'part-decision.due',
  startTitle: { zh: '责令重新作出的限定日期', en: 'the day that was set' },
  limit: [{ limit: { daysBefore: 0 } }],
  undone: [revoked('part-decision.due', 'approval.annulled-in-part'), annulled('part-decision.due', 'approval.annulled-in-part')],
};

const newPartUnset: ClockRule = {
  ...part,
  id: 'AP-14-part-unset',
  title: { zh: '就被撤销的部分重新作出决定（未限定日期）', en: 'Decide anew on the annulled part, no day being set' },
  when: { fact: 'approval.annulled-in-part', in: ['day-unset'] },
  start: 'approval.annulled-in-part',
  startTitle: { zh: '撤销生效之日', en: 'the annulment' },
  limit: [{ limit: { days: 15 } }],
  undone: [revoked('approval.annulled-in-part'), annulled('approval.annulled-in-part')],
  settings: [naturalDays, unsetDays],
};

/** 上诉: fifteen days from the service of a first judgment; over, the judgment is final. Nobody is late. */
const judgmentAppeal: ClockRule = {
  id: 'AP-14-appeal',
  title: { zh: '对一审判决提起上诉的期限', en: 'Period for an appeal against the first judgment' },
  basis: [article85.source, civilProcedure85],
  actor: 'addressee',
  side: 'other',
  onExpiry: 'lost',
  per: { fact: 'judgment.given' },
  start: 'judgment.given',
  startTitle: { zh: '一审判决送达之日', en: 'service of the first judgment' },
  stop: ['judgment.appealed', 'judgment.final'],
  limit: [{ limit: { days: 15 } }],
  roll: 'next-working-day',
  suspensions: [],
  ladder: [
    remindDaysBefore(3, ['handler', 'department-head'], {
      zh: '距对一审判决上诉期限还有 3 日',
      en: '3 days left to appeal against the judgment',
    }),
    expire(['handler'], {
      zh: '对一审判决的上诉期限已届满，请查明是否生效',
      en: 'The time for an appeal against the first judgment has ended: find out whether it is final',
    }),
  ],
};

/** AP-14: by when an annulled approval, or a part of it, is decided anew, and until when a first judgment can be appealed against. */
export const annulments: readonly ClockRule[] = [newApproval, newApprovalUnset, newPart, newPartUnset, judgmentAppeal];
