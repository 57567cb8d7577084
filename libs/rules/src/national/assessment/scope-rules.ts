import type { ScopeRules } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';

export const article2: Article = { source: regulation493('第二条'), quote: null };

export const scopeRules: ScopeRules = {
  yes: { rule: 'LV-06', text: { zh: '适用本条例', en: 'The regulation applies' }, basis: article2.source },
  'by-reference': {
    rule: 'LV-07',
    text: {
      zh: '国家机关、事业单位、人民团体发生的事故，参照执行',
      en: 'State bodies, public institutions, people’s organisations: by reference',
    },
    basis: regulation493('第四十四条第二款'),
  },
  'by-decision': {
    rule: 'LV-07',
    text: {
      zh: '没有造成人员伤亡和损失：社会影响恶劣，国务院或者有关地方人民政府认为需要调查处理的，依照执行',
      en: 'Nobody hurt and no loss: only where a government holds it necessary because of its bad social effect',
    },
    basis: regulation493('第四十四条第一款'),
  },
  no: {
    rule: 'LV-06',
    text: { zh: '环境污染、核设施、国防科研生产事故不适用', en: 'Pollution, nuclear and defence-research accidents are excepted' },
    basis: article2.source,
  },
  unknown: {
    rule: 'LV-06',
    text: { zh: '人员伤亡和损失不详，不能判断', en: 'Casualties and loss are not known: nothing can be said yet' },
    basis: article2.source,
  },
};
