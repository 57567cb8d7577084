import type { ClockRule } from '@app/clock';
import { expire } from '../ladder';
import { supervisionMeasures } from './sources';

/** No text says when a notice is signed for; the sixty days begin with it (SV-06). The house asks by telephone after three working days (4.5). */
export const noticeReceipt: ClockRule = {
  id: 'house-notice-receipt',
  title: { zh: '签收督办通知（内部期限）', en: 'Sign for the notice (internal limit)' },
  basis: [supervisionMeasures('第六条', 'I')],
  actor: 'supervised-government',
  layer: 'house',
  start: 'supervision.issued',
  startTitle: { zh: '印发督办通知之日', en: 'the issue of the notice' },
  knownBy: { fact: 'supervision.known', title: { zh: '登记督办通知之日', en: 'the day on which the notice was recorded' } },
  stop: ['supervision.notice-received', 'supervision.withdrawn'],
  settledBy: 'first-act',
  limit: [{ limit: { workingDays: 3 } }],
  roll: 'none',
  suspensions: [],
  ladder: [
    expire(['supervised-contact', 'supervisor'], {
      zh: '督办通知印发已 3 个工作日，尚未签收，请电话核实',
      en: 'The notice was issued 3 working days ago and is not signed for: telephone',
    }),
  ],
  settings: [
    {
      name: 'house.notice-receipt-working-days',
      value: '3',
      note: {
        zh: '内部规则：未见规定签收督办通知的期限，印发后第 3 个工作日仍未签收的，电话核实',
        en: 'Internal rule: no text sets a limit for signing for the notice; after 3 working days it is asked by telephone',
      },
    },
  ],
};
