import type { CompetenceTable } from '@app/domain';
import type { Article } from '../../articles/article';
import { article29 } from '../in-01-investigation-limit';
import { regulation493 } from '../sources';
import { fieldRules } from './field-rules';
import { openRules } from './open-rules';
import { placeCases } from './place-cases';
import { article20, raisingGrounds } from './raising-grounds';
import { equipmentOrder115, equipmentOrder50Article2 } from './sources';

export const article19: Article = {
  source: regulation493('第十九条第三款'),
  quote: ['未造成人员伤亡的一般事故，县级人民政府也可以委托事故发生单位组织事故调查组进行调查。'],
};

/** Who investigates what, nationally. */
export const competenceTable: CompetenceTable = {
  rules: [...fieldRules, ...openRules],
  placeCases,
  extraordinary: regulation493('第四十五条'),
  exclusion: { from: '2022-03-01', basis: equipmentOrder50Article2, before: equipmentOrder115 },
  zoneAuthorised: { ...regulation493('第十九条'), confidence: 'I' },
  entrusting: {
    stateCouncil: regulation493('第十九条第一款'),
    department: regulation493('第十九条第二款'),
    unit: article19.source,
  },
  // Article 21 does not say of which rung the government is that must send people.
  crossRegion: { basis: regulation493('第二十一条'), sameRank: { ...regulation493('第二十一条'), confidence: 'I' } },
  raising: { basis: article20.source, clock: article29.source, grounds: raisingGrounds },
};
