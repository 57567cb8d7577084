import type { ClockRule, RungRule, UndoRule } from '@app/clock';
import { expire, remindBefore } from '../ladder';
import { vettingBasis } from './gates/supervision-vetting';

const ladder: readonly RungRule[] = [
  remindBefore(10, ['handler'], {
    zh: '报送审核已 5 个工作日，督办单位尚未答复',
    en: 'The draft was sent up 5 working days ago and the supervisor has not answered',
  }),
  remindBefore(5, ['department-head'], {
    zh: '报送审核已 10 个工作日，督办单位尚未答复',
    en: 'The draft was sent up 10 working days ago and the supervisor has not answered',
  }),
  expire(['department-head', 'supervisor'], {
    zh: '报送审核已 15 个工作日，仍无审核意见，请双方核实进展',
    en: '15 working days after the draft was sent up there is still no answer: both sides are asked to check its progress',
  }),
];

const basis = vettingBasis.basis;

const sentAgain: UndoRule = {
  by: 'vetting.asked',
  title: { zh: '新稿重新报送审核', en: 'A new draft was sent up again' },
  // Whatever the answer was, another version is asked for anew.
  facts: ['vetting.asked', 'vetting.changes-asked', 'vetting.agreed', 'vetting.ended'],
  basis,
};

/** No number exists for the vetting by the supervisor (SV-08): the house asks after five, ten and fifteen working days (4.5). */
export const vetting: ClockRule = {
  id: 'house-vetting',
  title: { zh: '督办单位审核报告稿（内部期限）', en: 'Vetting of the draft by the supervisor (internal limit)' },
  basis: [basis],
  actor: 'supervisor',
  side: 'other',
  layer: 'house',
  per: { fact: 'vetting.asked' },
  start: 'vetting.asked',
  startTitle: { zh: '报送审核之日', en: 'the day on which the draft was sent up' },
  stop: ['vetting.agreed', 'vetting.changes-asked', 'vetting.ended'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 15 } }],
  roll: 'none',
  undone: [sentAgain],
  suspensions: [],
  ladder,
  settings: [
    {
      name: 'house.vetting-working-days',
      value: '15',
      note: {
        zh: '内部规则：法律未规定督办单位审核的期限，报送后第 5、10、15 个工作日各提醒一次',
        en: 'Internal rule: the law sets no limit for the vetting; there are reminders 5, 10 and 15 working days after the draft was sent up',
      },
    },
  ],
};
