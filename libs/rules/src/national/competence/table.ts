import type { CompetenceTable } from '@app/domain';
import { regulation493 } from '../sources';
import { fieldRules } from './field-rules';
import { openRules } from './open-rules';
import { placeCases } from './place-cases';
import { raisingGrounds } from './raising-grounds';

/** Who investigates what, nationally. */
export const competenceTable: CompetenceTable = {
  rules: [...fieldRules, ...openRules],
  placeCases,
  zoneAuthorised: { ...regulation493('第十九条'), confidence: 'I' },
  entrusting: {
    stateCouncil: regulation493('第十九条第一款'),
    department: regulation493('第十九条第二款'),
    unit: regulation493('第十九条第三款'),
  },
  // Article 21 does not say of which rung the government is that must send people.
  crossRegion: { basis: regulation493('第二十一条'), sameRank: { ...regulation493('第二十一条'), confidence: 'I' } },
  raising: { basis: regulation493('第二十条第一款'), clock: regulation493('第二十九条'), grounds: raisingGrounds },
};
