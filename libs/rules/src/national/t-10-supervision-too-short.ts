import type { ConflictRule } from '@app/clock';
import { powerRegulation } from './jurisdiction/sources';
import { maritimeLaw, railwayRegulation } from './assessment/sources';
import { regulation493, supervisionMeasures } from './sources';

const rule = {
  title: { zh: '督办期限短于调查和批复期限之和', en: 'The supervision is shorter than investigation and approval together' },
  holder: 'SV-06',
} as const;

const supervision = supervisionMeasures('第六条', 'R');

/**
 * The supervised matters include the report and its approval, whose own periods end later (T-10): 60 + 15 days by the regulation,
 * or what a special law has in their place. Of one case only one of the chains has clocks.
 */
export const supervisionTooShort: readonly ConflictRule[] = [
  {
    ...rule,
    id: 'T-10',
    basis: [supervision, regulation493('第二十九条、第三十二条')],
    chain: [
      { rule: 'IN-01', limit: { days: 60 } },
      { rule: 'AP-01', limit: { days: 15 } },
    ],
  },
  {
    ...rule,
    id: 'T-10-SP-01',
    basis: [supervision, railwayRegulation('第二十七条、第二十九条')],
    chain: [
      { rule: 'SP-01', limit: { days: 30 } },
      { rule: 'SP-01-determination', limit: { days: 15 } },
    ],
  },
  {
    ...rule,
    id: 'T-10-SP-02',
    basis: [supervision, powerRegulation('第二十三条'), regulation493('第三十二条')],
    chain: [
      { rule: 'SP-02', limit: { days: 60 } },
      { rule: 'SP-02-agreement', limit: { days: 15 } },
    ],
  },
  {
    ...rule,
    id: 'T-10-SP-04',
    basis: [supervision, maritimeLaw('第八十五条')],
    chain: [
      { rule: 'SP-04', limit: { days: 90 } },
      { rule: 'SP-04-determination', limit: { workingDays: 15 } },
    ],
  },
];
