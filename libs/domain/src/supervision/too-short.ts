import type { Clock } from '@app/clock';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { refusePeople } from './matter';
import type { Matter } from './matter';
import { always } from './stages';
import type { SupervisionState } from './state';
import type { HearCaseEnd } from './supervision.schema';

/** What the case tells: when report and approval end, should each use its time to the full; nothing once they are done. */
function hearCaseEnd(state: SupervisionState, command: CommandOf<HearCaseEnd>): Decision {
  const { act, data } = command;
  const event = { kind: 'supervision.case-end-heard', version: 1, occurredAt: act.occurredAt, data };
  return refusePeople(command) ?? (state.caseEnd?.on === data.on ? [] : [event]);
}

const open: readonly Clock['status'][] = ['pending', 'running', 'overdue'];

/** Nobody but the supervisor can move the day by which the matters have to be complete. */
function tooShort({ caseEnd, supervisor }: SupervisionState, clocks: readonly Clock[]): readonly Wanted[] {
  if (caseEnd === undefined) return [];
  return clocks.flatMap(({ rule, status, dueDate }) => {
    if (rule !== 'SV-06' || !open.includes(status) || dueDate === null || dueDate >= caseEnd.on) return [];
    const note = {
      zh: `督办事项办理期限至${dayInWords(dueDate)}，调查和批复依次用满期限至${dayInWords(caseEnd.on)}，请与被督办单位协调，或者变更办理期限`,
      en: `the supervised matters end on ${dueDate}, report and approval on ${caseEnd.on} if each uses its time to the full: settle it with the addressee, or change the limit`,
    };
    return [wanted('change-notice', supervisor, caseEnd.since, { note, presses: 'SV-06' })];
  });
}

/** 督办期限短于调查和批复期限之和 (T-10). */
export const supervisionTooShort: Matter = {
  messages: {
    'hear-case-end': {
      title: { zh: '获知调查和批复期限变化', en: 'be told when report and approval end' },
      stages: always,
      decide: hearCaseEnd,
    },
  },
  changes: {
    'supervision.case-end-heard': (state, { data: { on }, occurredAt: since }: EventOf<HearCaseEnd>) => {
      const { caseEnd: _before, ...others } = state;
      return on === undefined ? others : { ...others, caseEnd: { on, since } };
    },
  },
  tasks: tooShort,
};
