import type { ClockRule } from '@app/clock';
import { expire, remindBefore } from '../ladder';
import { article32 } from './ap-01-approval';

/**
 * No number exists for the vetting by an office that the rule of a place names (S2, S7): the house asks after five, ten and fifteen working days, as it
 * does of a supervisor (4.5). A place whose rule has a number brings a clock of its own.
 */
export const placeVetting: ClockRule = {
  id: 'house-place-vetting',
  title: { zh: '当地规定的部门审核报告稿（内部期限）', en: 'Vetting of the draft that the rule of the place asks for (internal limit)' },
  basis: [article32.source],
  actor: 'addressee',
  actorIn: 'place-vetting.held',
  side: 'other',
  layer: 'house',
  per: { fact: 'place-vetting.held' },
  start: 'place-vetting.held',
  startTitle: { zh: '报告稿送达该部门之日', en: 'the day on which the office had the draft before it' },
  stop: ['place-vetting.ended'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 15 } }],
  roll: 'none',
  undone: [
    {
      by: 'place-vetting.held',
      title: { zh: '新稿或者另一机关重新审核', en: 'A new draft, or another organ, is vetted anew' },
      facts: ['place-vetting.held', 'place-vetting.ended'],
      basis: article32.source,
    },
  ],
  suspensions: [],
  ladder: [
    remindBefore(10, ['addressee', 'handler'], {
      zh: '报告稿送当地规定的部门审核已 5 个工作日，尚未审核',
      en: 'The draft has been before the office that the rule of the place names for 5 working days',
    }),
    remindBefore(5, ['addressee', 'department-head'], {
      zh: '报告稿送当地规定的部门审核已 10 个工作日，尚未审核',
      en: 'The draft has been before the office that the rule of the place names for 10 working days',
    }),
    expire(['addressee', 'department-head', 'safety-office-head', 'supervisor'], {
      zh: '报告稿送当地规定的部门审核已 15 个工作日，仍未审核，请双方核实进展',
      en: 'The draft has been before the office that the rule of the place names for 15 working days: both sides are asked to check its progress',
    }),
  ],
  settings: [
    {
      name: 'house.place-vetting-working-days',
      value: '15',
      note: {
        zh: '内部规则：当地规定未写明该部门审核的期限，送审后第 5、10、15 个工作日各提醒一次；当地另有规定的，由当地规则包规定',
        en: 'Internal rule: the rule of the place sets no limit for this vetting; there are reminders 5, 10 and 15 working days after the draft came. A place whose rule sets one says so in its pack',
      },
    },
  ],
};
