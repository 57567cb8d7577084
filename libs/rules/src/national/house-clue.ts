import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, halfTime, remindMinutesBefore } from '../ladder';
import { exactHours, naturalDays } from './counting';
import { regulation493 } from './sources';

export const article26: Article = {
  source: regulation493('第二十六条'),
  quote: ['事故调查组应当及时将有关材料或者其复印件移交司法机关处理。'],
};

export const referralArticles: Article = {
  source: { law: '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）', article: '第五条、第七条', confidence: 'I' },
  quote: null,
};

const referral = referralArticles.source;

const house = {
  name: 'house.clue-limits',
  value: '3-days-and-24-hours',
  note: {
    zh: '内部规则：条例第二十六条只规定“及时”移送，三日和二十四小时参照行政执法机关移送涉嫌犯罪案件的期限',
    en: 'Internal rule: article 26 only says "promptly"; three days and 24 hours follow the limits for referrals by administrative organs',
  },
} as const;

/** A crime that the team comes upon is handed over promptly, before and apart from the report (IN-08); three days are the house's (T-41). */
export const clueHandOver: ClockRule = {
  id: 'house-clue-hand-over',
  title: { zh: '移送涉嫌犯罪线索（内部期限）', en: 'Hand over the clue of a crime (internal limit)' },
  basis: [article26.source, referral],
  actor: 'investigation-team',
  layer: 'house',
  per: { fact: 'crime-clue.found' },
  start: 'crime-clue.found',
  startTitle: { zh: '发现线索之日', en: 'the day on which the clue was found' },
  stop: ['clue.handed-over'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 3 } }],
  roll: 'none',
  suspensions: [],
  ladder: [
    halfTime(['handler', 'department-head'], {
      zh: '移送涉嫌犯罪线索的期限已过半',
      en: 'Half of the time for handing over the clue has passed',
    }),
    remindMinutesBefore(240, ['handler', 'team-leader'], {
      zh: '距移送涉嫌犯罪线索的期限还有 4 小时',
      en: '4 hours left to hand over the clue of a crime',
    }),
    expire(['team-leader', 'department-head', 'legal-section'], {
      zh: '移送涉嫌犯罪线索的期限已届满，尚未移送',
      en: 'The time for handing over the clue of a crime has ended',
    }),
  ],
  settings: [naturalDays, house],
};

/** The receiver signs for it; that it does within 24 hours is the duty of the police towards administrative organs (310 art 7). */
export const clueReceipt: ClockRule = {
  id: 'house-clue-receipt',
  title: { zh: '接收涉嫌犯罪线索（内部期限）', en: 'Receive the clue of a crime (internal limit)' },
  basis: [referral],
  actor: 'police',
  side: 'other',
  layer: 'house',
  per: { fact: 'crime-clue.found' },
  when: { known: 'clue.handed-over' },
  start: 'clue.handed-over',
  startTitle: { zh: '移送之时', en: 'the hand-over' },
  stop: ['clue.received'],
  limit: [{ limit: { hours: 24 } }],
  roll: 'none',
  undone: [
    {
      by: 'clue.handed-over',
      title: { zh: '改向其他机关移送', en: 'Handed over to another receiver' },
      facts: ['clue.handed-over'],
      basis: referral,
    },
  ],
  suspensions: [],
  ladder: [
    expire(['handler', 'team-leader'], {
      zh: '移送已满 24 小时，尚无接收回执，请核实',
      en: 'There is no receipt 24 hours after the hand-over: check with the receiver',
    }),
  ],
  settings: [exactHours, house],
};
