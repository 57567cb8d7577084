import type { EventOf } from '../../stream/decision';
import { article } from '../articles';
import { plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { moving, staying } from '../places';
import { formTeam } from './form-team';
import type { FormTeam } from './form-team.schema';
import { procuratorateInvited } from './gates';
import { inviteProcuratorate } from './invite-procuratorate';
import type { InviteProcuratorate } from './invite-procuratorate.schema';
import { recordProcuratorateAnswer } from './record-procuratorate-answer';
import type { RecordProcuratorateAnswer } from './record-procuratorate-answer.schema';
import { teamTasks } from './tasks';

/** 调查组: its people, and the organs that are asked to take part. */
export const team: Part = {
  commands: {
    'form-team': {
      title: { zh: '组成事故调查组', en: 'form the investigation team' },
      places: moving('reported', 'investigating'),
      decide: formTeam,
      step: { done: 'investigating', missing: 'wrong-stage', article: article('二十二') },
    },
    'invite-procuratorate': {
      title: { zh: '邀请人民检察院派员', en: 'invite the procuratorate' },
      places: staying('reported', 'investigating'),
      decide: inviteProcuratorate,
    },
    'record-procuratorate-answer': {
      title: { zh: '登记人民检察院的答复', en: "record the procuratorate's answer" },
      places: staying('reported', 'investigating'),
      decide: recordProcuratorateAnswer,
    },
  },
  changes: {
    'team.formed': (state, event: EventOf<FormTeam>) => ({ ...at(state, 'investigating', event), team: event.data }),
    'procuratorate.invited': (state, event: EventOf<InviteProcuratorate>) => ({
      ...state,
      procuratorate: { organ: event.data.organ, invitedAt: event.occurredAt, answer: null, answeredAt: null },
    }),
    'procuratorate.answered': (state, event: EventOf<RecordProcuratorateAnswer>) => ({
      ...state,
      procuratorate: state.procuratorate && { ...state.procuratorate, answer: event.data.answer, answeredAt: event.occurredAt },
    }),
  },
  facts: { 'team.formed': plain, 'procuratorate.invited': plain, 'procuratorate.answered': plain },
  tasks: teamTasks,
  gates: procuratorateInvited,
};
