import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { after, expire, onTheDay, remindBefore } from '../ladder';
import { vettingBasis } from './gates/supervision-vetting';
import { supervisionMeasures } from './sources';

export const measuresArticle10: Article = { source: supervisionMeasures('第十条', 'P'), quote: null };

/** Its main points are known from reports; articles 5 to 14 were not seen. */
export const interviewMeasures: Article = {
  source: { law: '《安全生产约谈实施办法（试行）》（安委〔2018〕2号）', article: '（条次未见）', confidence: 'R' },
  quote: null,
};

const given = {
  layer: 'house',
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  suspensions: [],
  settings: [
    {
      name: 'house.supervision-days',
      value: 'remind',
      note: {
        zh: '内部规则：函件、约谈决定和约谈纪要载明的日期，届前一个工作日和当日各提醒一次，逾期未办的通知督办单位，由人决定如何处理',
        en: 'Internal rule: of a day that a letter, a decision or minutes set there is a reminder one working day before and on the day; once it has passed the supervisor is told, and a person decides what follows',
      },
    },
  ],
} as const;

const withdrawn = (fact: string, basis: Article): NonNullable<ClockRule['undone']> => [
  {
    by: 'supervision.withdrawn',
    title: { zh: '督办通知已撤回', en: 'The notice was withdrawn' },
    facts: [fact],
    basis: basis.source,
  },
];

/** The answer to a letter of the supervisor, by the day that the letter sets (SV-12). */
export const letterReply: ClockRule = {
  ...given,
  id: 'house-letter-reply',
  title: { zh: '回复督办单位函件（来函限定日期）', en: 'Answer to a letter of the supervisor (day of the letter)' },
  basis: [measuresArticle10.source],
  actor: 'addressee',
  actorIn: 'supervision.letter-reply-due',
  side: 'other',
  per: { fact: 'supervision.letter-reply-due' },
  start: 'supervision.letter-reply-due',
  startTitle: { zh: '来函限定的回复日期', en: 'the last day for the answer' },
  stop: ['supervision.letter-answered'],
  settledBy: 'first-act',
  undone: withdrawn('supervision.letter-reply-due', measuresArticle10),
  ladder: [
    remindBefore(1, ['addressee'], {
      zh: '距督办单位来函限定的回复日期还有 1 个工作日，尚未回复',
      en: '1 working day left to answer the letter of the supervisor; no answer has come',
    }),
    onTheDay(['addressee'], {
      zh: '今日为督办单位来函限定的回复日期，尚未回复',
      en: 'The answer to the letter of the supervisor is due today; none has come',
    }),
    expire(['addressee', 'supervisor'], {
      zh: '督办单位来函限定的回复日期已过，对方未复',
      en: 'The day for the answer to the letter of the supervisor has passed without one',
    }),
    after(5, 'escalate', ['supervisor'], {
      zh: '督办单位来函逾期 5 个工作日未复，请研究是否进一步发函或者约谈',
      en: 'The letter of the supervisor has gone unanswered for 5 working days past its day: consider another letter or an interview',
    }),
  ],
};

/** The opinion of a member body that the supervisor asked about the draft (SV-13). Its silence is no consent and not our lateness. */
export const memberOpinion: ClockRule = {
  ...given,
  id: 'house-member-opinion',
  title: { zh: '反馈审核意见（来函限定日期）', en: 'Reply of a member body about the draft (day of the letter)' },
  basis: [vettingBasis.basis],
  actor: 'addressee',
  actorIn: 'supervision.opinion-due',
  side: 'other',
  per: { fact: 'supervision.opinion-due' },
  start: 'supervision.opinion-due',
  startTitle: { zh: '征求意见限定的反馈日期', en: 'the last day for the reply' },
  // Once the supervisor has answered nobody waits for it.
  stop: ['supervision.opinion-given', 'supervision.vetting-agreed', 'supervision.vetting-ended'],
  settledBy: 'first-act',
  undone: [
    {
      by: 'supervision.text-circulated',
      title: { zh: '再次征求意见', en: 'Asked again' },
      facts: ['supervision.opinion-given', 'supervision.vetting-agreed', 'supervision.vetting-ended'],
      basis: vettingBasis.basis,
    },
    ...withdrawn('supervision.opinion-due', measuresArticle10),
  ],
  ladder: [
    remindBefore(1, ['supervisor'], {
      zh: '距征求成员单位意见限定的反馈日期还有 1 个工作日，尚未收到反馈',
      en: '1 working day left for the reply of a member body; none has come',
    }),
    onTheDay(['supervisor'], {
      zh: '今日为征求成员单位意见限定的反馈日期，尚未收到反馈',
      en: 'The reply of a member body is due today; none has come',
    }),
    expire(['supervisor'], {
      zh: '征求成员单位意见的反馈日期已过，对方未复；逾期未反馈的不视为同意，请催办',
      en: 'The day for the reply of a member body has passed without one: silence is no consent, so ask for it',
    }),
  ],
};

/** The day that the decision sets for the interview. */
export const interviewDay: ClockRule = {
  ...given,
  id: 'house-interview-day',
  title: { zh: '约谈（决定确定的日期）', en: 'Hold the interview (day of the decision)' },
  basis: [interviewMeasures.source],
  actor: 'supervising-office',
  per: { fact: 'supervision.interview-due' },
  start: 'supervision.interview-due',
  startTitle: { zh: '约谈决定确定的日期', en: 'the day of the decision' },
  stop: ['supervision.interview-held'],
  undone: withdrawn('supervision.interview-due', interviewMeasures),
  ladder: [
    remindBefore(1, ['supervisor', 'supervised-contact'], {
      zh: '距约谈日期还有 1 个工作日，请准备书面材料',
      en: '1 working day left until the interview: prepare the written material',
    }),
    onTheDay(['supervisor', 'supervised-contact'], { zh: '今日约谈', en: 'The interview is today' }),
    expire(['supervisor'], {
      zh: '约谈日期已过，尚未登记约谈情况',
      en: 'The day of the interview has passed, and nothing is recorded of it',
    }),
  ],
};

/** Measures reported back within the time that the minutes set (TK-04). */
export const interviewReport: ClockRule = {
  ...given,
  id: 'house-interview-report',
  title: { zh: '报告约谈整改措施落实情况（纪要限定日期）', en: 'Report on the measures (day of the minutes)' },
  basis: [interviewMeasures.source],
  actor: 'supervised-government',
  per: { fact: 'supervision.interview-report-due' },
  start: 'supervision.interview-report-due',
  startTitle: { zh: '约谈纪要限定的报告日期', en: 'the day of the minutes' },
  stop: ['supervision.interview-reported'],
  settledBy: 'first-act',
  undone: withdrawn('supervision.interview-report-due', interviewMeasures),
  ladder: [
    remindBefore(1, ['supervised-contact'], {
      zh: '距约谈纪要限定的报告日期还有 1 个工作日',
      en: '1 working day left to report on the measures',
    }),
    onTheDay(['supervised-contact'], { zh: '今日为约谈纪要限定的报告日期', en: 'The report on the measures is due today' }),
    expire(['supervised-contact', 'supervisor'], {
      zh: '约谈纪要限定的报告日期已过，尚未报告整改措施落实情况',
      en: 'The day of the minutes has passed without a report on the measures',
    }),
  ],
};
