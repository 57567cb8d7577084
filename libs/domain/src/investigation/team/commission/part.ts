import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { commissionChanges } from './changes';
import { endWaiting } from './end-waiting';
import { notifySupervisionCommission } from './notify-supervision-commission';
import { recordCommissionOpinion } from './record-commission-opinion';
import { commissionTasks } from './tasks';
import { waitForOpinion } from './wait-for-opinion';

const always = staying(...lifetime);

/** 监察机关: a track beside the investigation. None of its events is a fact that a clock looks at. */
export const commission: Part = {
  commands: {
    'notify-supervision-commission': {
      title: { zh: '向监察机关通报', en: 'tell the supervision commission' },
      places: always,
      decide: notifySupervisionCommission,
    },
    'wait-for-opinion': {
      title: { zh: '等待监察机关对有关人员的意见', en: "wait for the commission's opinion on persons" },
      places: staying('reported', 'investigating', 'submitted', 'approved', 'published'),
      decide: waitForOpinion,
    },
    'record-commission-opinion': {
      title: { zh: '登记监察机关的意见', en: "record the commission's opinion" },
      places: always,
      decide: recordCommissionOpinion,
    },
    'end-waiting': {
      title: { zh: '不再等待监察机关的意见', en: "stop waiting for the commission's opinion" },
      places: always,
      decide: endWaiting,
    },
  },
  changes: commissionChanges,
  tasks: commissionTasks,
};
