import type { ClockRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindDaysBefore } from '../ladder';
import { naturalDays } from './counting';

export const phoneRecordArticle: Article = {
  source: { law: '《党政机关公文处理工作条例》（中办发〔2012〕14号）', article: '第十五条', confidence: 'P' },
  quote: null,
};

/** What was settled by telephone is followed by its paper within three days (T-54); practice, no article sets the number. */
export const phoneRecord: ClockRule = {
  id: 'house-phone-record',
  title: { zh: '电话记录三日内补件（内部期限）', en: 'The paper that follows a telephone call (internal limit)' },
  basis: [phoneRecordArticle.source],
  actor: 'handler',
  layer: 'house',
  per: { fact: 'phone-record.filed' },
  start: 'phone-record.filed',
  startTitle: { zh: '通话之日', en: 'the day of the call' },
  stop: ['phone-record.followed'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 3 } }],
  roll: 'none',
  suspensions: [],
  ladder: [
    remindDaysBefore(1, ['handler'], { zh: '电话记录应于明日前补送文件', en: 'The paper that follows the telephone call is due tomorrow' }),
    expire(['handler', 'department-head'], {
      zh: '电话记录已满三日，尚未补送文件',
      en: 'Three days after the telephone call its paper has not come',
    }),
  ],
  settings: [
    naturalDays,
    {
      name: 'house.phone-record-days',
      value: '3',
      note: {
        zh: '内部规则：以电话办理的，三日内补送文件',
        en: 'Internal rule: what was settled by telephone is followed by its paper within three days',
      },
    },
  ],
};
