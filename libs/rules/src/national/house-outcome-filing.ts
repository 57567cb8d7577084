import type { ClockRule, Post } from '@app/clock';
import { expire, remindDaysBefore } from '../ladder';
import { vettingBasis } from './gates/supervision-vetting';

const told: readonly Post[] = ['supervised-contact'];

/** After closing, report and carrying-out are filed with the supervisor promptly (SV-09); no number is set, there is a reminder after thirty days. */
export const outcomeFiling: ClockRule = {
  id: 'house-outcome-filing',
  title: { zh: '报送结案报告和落实情况备案（内部期限）', en: 'File the report and its carrying-out with the supervisor (internal limit)' },
  basis: [vettingBasis.basis],
  actor: 'supervised-government',
  layer: 'house',
  when: { known: 'supervision.case-closed' },
  start: 'supervision.case-closed',
  startTitle: { zh: '结案之日', en: 'the closing' },
  stop: ['supervision.outcome-filed'],
  settledBy: 'first-act',
  limit: [{ limit: { days: 30 } }],
  roll: 'none',
  undone: [
    {
      by: 'supervision.filing-returned',
      title: { zh: '备案退回补充', en: 'What was filed was returned' },
      facts: ['supervision.outcome-filed'],
      basis: vettingBasis.basis,
    },
    {
      by: 'supervision.reopened',
      title: { zh: '案件重新调查', en: 'The case is open again' },
      facts: ['supervision.case-closed', 'supervision.outcome-filed'],
      basis: vettingBasis.basis,
    },
    {
      by: 'supervision.withdrawn',
      title: { zh: '督办通知已撤回', en: 'The notice was withdrawn' },
      facts: ['supervision.case-closed'],
      basis: vettingBasis.basis,
    },
  ],
  suspensions: [],
  ladder: [
    remindDaysBefore(10, told, {
      zh: '请将事故调查报告和落实情况报督办单位备案',
      en: 'The report and its carrying-out are to be filed with the supervisor',
    }),
    expire([...told, 'supervisor'], {
      zh: '结案已满 30 日，尚未报督办单位备案',
      en: 'Thirty days after closing nothing is filed with the supervisor',
    }),
  ],
  settings: [
    {
      name: 'house.outcome-filing-days',
      value: '30',
      note: {
        zh: '内部规则：结案后及时备案，法律未规定日数，按三十日提醒',
        en: 'Internal rule: filed promptly after closing; the law sets no number, and there is a reminder after thirty days',
      },
    },
  ],
};
