import type { CasualtyRules, CasualtyWindowRule, TollOnWater } from '@app/domain';
import type { Article } from '../../articles/article';
import { article20 } from '../jurisdiction/raising-grounds';
import { article13 } from '../rp-11-casualty-window';
import { investigationRules115, regulation493 } from '../sources';
import { waterArticle6 } from './inland-water';

export const rules115Article3: Article = {
  source: investigationRules115('第三条', 'P'),
  quote: [
    '按照死亡人数、重伤人数（含急性工业中毒，下同）、直接经济损失三者中最高级别确定事故等级',
    '因事故造成的失踪人员，自事故发生之日起30日后（交通事故、火灾事故自事故发生之日起7日后），按照死亡人员进行统计，并重新确定事故等级。',
  ],
};

/** LV-11: the toll alone; supplementary reports and take-over have 30 days, since the decree gives 7 to road traffic and fire only. */
const onWater: TollOnWater = {
  fields: ['maritime', 'inland-water'],
  inForce: { from: '2015-01-01' },
  days: 7,
  basis: waterArticle6.source,
};

const short: CasualtyWindowRule = { days: 7, basis: article13.source };
const long: CasualtyWindowRule = { days: 30, basis: article13.source };

export const casualtyRules: CasualtyRules = {
  windows: { 'road-traffic': short, fire: short, other: long },
  onWater,
  reported: regulation493('第十二条第（四）项'),
  missing: rules115Article3.source,
  loss: rules115Article3.source,
  takeOver: regulation493('第二十条第二款'),
  raising: article20.source,
};
