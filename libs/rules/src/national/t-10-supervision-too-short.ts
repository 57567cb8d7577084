import type { ConflictRule } from '@app/clock';
import { regulation493, supervisionMeasures } from './sources';

/** The supervised matters include the report and its approval, whose own periods (60 + 15 days) end later (law.md T-10). */
export const supervisionTooShort: ConflictRule = {
  id: 'T-10',
  title: { zh: '督办期限短于调查和批复期限之和', en: 'The supervision is shorter than investigation and approval together' },
  basis: [supervisionMeasures('第六条', 'R'), regulation493('第二十九条、第三十二条')],
  holder: 'SV-06',
  chain: [
    { rule: 'IN-01', limit: { days: 60 } },
    { rule: 'AP-01', limit: { days: 15 } },
  ],
};
