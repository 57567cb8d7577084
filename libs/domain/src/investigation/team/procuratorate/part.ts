import { plain } from '../../facts-of';
import type { Part } from '../../part';
import { lifetime, staying, untilApproved } from '../../places';
import { procuratorateChanges } from './changes';
import { procuratorateInvited } from './gates';
import { inviteProcuratorate } from './invite-procuratorate';
import { recordProcuratorateAnswer } from './record-procuratorate-answer';
import { remindProcuratorate } from './remind-procuratorate';
import { procuratorateTasks } from './tasks';

/** 人民检察院: invited to every team; its answer may come at any time. */
export const procuratorate: Part = {
  commands: {
    'invite-procuratorate': {
      title: { zh: '邀请人民检察院派员', en: 'invite the procuratorate' },
      places: staying(...untilApproved),
      decide: inviteProcuratorate,
    },
    'record-procuratorate-answer': {
      title: { zh: '登记人民检察院的答复', en: "record the procuratorate's answer" },
      places: staying(...lifetime),
      decide: recordProcuratorateAnswer,
    },
    'remind-procuratorate': {
      title: { zh: '催请人民检察院答复', en: 'ask for the missing answer of the procuratorate' },
      places: staying(...untilApproved),
      decide: remindProcuratorate,
    },
  },
  changes: procuratorateChanges,
  facts: { 'procuratorate.invited': plain, 'procuratorate.answered': plain },
  tasks: procuratorateTasks,
  gates: procuratorateInvited,
};
