import type { ClockRule, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindMinutesBefore } from '../ladder';
import { needsReview21, reportingMeasures21 } from './decree-21';

export const sameDayArticle: Article = { source: { ...reportingMeasures21('第十二条'), confidence: 'R' }, quote: null };

const ladder: readonly RungRule[] = [
  remindMinutesBefore(120, ['duty-officer'], {
    zh: '伤亡人数变化应当日续报，距当日 24 时还有 2 小时',
    en: 'A change of casualties is reported the same day: 2 hours left',
  }),
  expire(['duty-officer', 'duty-leader'], {
    zh: '伤亡人数变化未在当日续报，请立即续报',
    en: 'The change of casualties was not reported the same day: report it at once',
  }),
];

/** A change of casualties is reported on the day on which it became known, whether it counts for the level or not. */
export const sameDay: ClockRule = {
  id: 'RP-23',
  title: { zh: '伤亡人数变化当日续报', en: 'Report a change of casualties the same day' },
  basis: [sameDayArticle.source],
  actor: 'receiving-department',
  per: { fact: 'casualties.to-tell' },
  inForce: { from: '2009-07-01', chosenBy: 'casualties.to-tell' },
  start: 'casualties.to-tell',
  startTitle: { zh: '获知伤亡人数变化', en: 'the change becoming known' },
  stop: ['casualties.told'],
  limit: [{ limit: { days: 0 } }],
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [needsReview21],
};
