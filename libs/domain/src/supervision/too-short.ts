import type { Day, Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Clock } from '@app/clock';
import { reject } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { World } from '../stream/procedure';
import { article, articleFor } from './articles';
import { only, refusePeople } from './matter';
import type { Matter } from './matter';
import { always, beforeRelease } from './stages';
import type { KeepNoticeLimit } from './standstill.schema';
import type { SupervisionState } from './state';
import type { HearCaseEnd } from './supervision.schema';

/** What the case tells: when report and approval end, should each use its time to the full; nothing once they are done. */
function hearCaseEnd(state: SupervisionState, command: CommandOf<HearCaseEnd>): Decision {
  const { act, data } = command;
  const event = { kind: 'supervision.case-end-heard', version: 1, occurredAt: act.occurredAt, data };
  return refusePeople(command) ?? (state.caseEnd?.on === data.on ? [] : [event]);
}

const open: readonly Clock['status'][] = ['pending', 'running', 'overdue'];

/** A limit that ends before report and approval can, and since when it is so. */
interface Conflict {
  readonly dueDate: Day;
  readonly caseEnd: Day;
  readonly since: Instant;
}

/** Since both days are known: that of the case, and that of the matters, which may run only from the receipt. Null where its supervisor let it stand. */
function conflictOf({ caseEnd, facts, limitKept }: SupervisionState, clocks: readonly Clock[]): Conflict | null {
  const clock = clocks.find(({ rule, status }) => rule === 'SV-06' && open.includes(status));
  if (caseEnd === undefined || clock?.dueDate == null || clock.dueDate >= caseEnd.on) return null;
  if (limitKept?.dueDate === clock.dueDate && limitKept.caseEnd === caseEnd.on) return null;
  const running = facts.filter(({ fact }) => fact === 'supervision.due' || fact === 'supervision.notice-received').at(-1);
  const since = [caseEnd.since, running?.recordedAt ?? caseEnd.since].sort().at(-1) ?? caseEnd.since;
  return { dueDate: clock.dueDate, caseEnd: caseEnd.on, since };
}

/** Nobody but the supervisor can move the day by which the matters have to be complete. */
function tooShort(state: SupervisionState, clocks: readonly Clock[]): readonly Wanted[] {
  const conflict = conflictOf(state, clocks);
  if (conflict === null) return [];
  const { dueDate, caseEnd, since } = conflict;
  const note = {
    zh: `督办事项办理期限至${dayInWords(dueDate)}，调查和批复依次用满期限至${dayInWords(caseEnd)}，请与被督办单位协调，或者变更办理期限`,
    en: `the supervised matters end on ${dueDate}, report and approval on ${caseEnd} if each uses its time to the full: settle it with the addressee, or change the limit`,
  };
  return [wanted('change-notice', state.supervisor, since, { note, presses: 'SV-06' })];
}

function standing(state: SupervisionState, { law, calendar, now }: World): Conflict | null {
  return conflictOf(state, project(law.clocks, state.facts, calendar, now));
}

/** The supervisor leaves its limit as it is, knowing of both days; another day of either is another conflict (T-10). */
function keepLimit(state: SupervisionState, command: CommandOf<KeepNoticeLimit>, world: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '四');
  const refused = only('supervisor', state, command, basis);
  const conflict = standing(state, world);
  if (refused !== null) return refused;
  if (conflict === null) return reject('no-limit-conflict', {}, { article: basis });
  const { dueDate, caseEnd } = conflict;
  return [{ kind: 'supervision.limit-kept', version: 1, occurredAt: act.occurredAt, data: { ...data, dueDate, caseEnd } }];
}

/** 督办期限短于调查和批复期限之和 (T-10). */
export const supervisionTooShort: Matter = {
  commands: {
    'keep-notice-limit': {
      title: { zh: '维持办理期限', en: 'let the limit of the notice stand' },
      article: article('四'),
      usually: 'supervisor',
      stages: beforeRelease,
      beside: ['change-notice'],
      ready: (state, world) =>
        standing(state, world) === null ? reject('no-limit-conflict', {}, { article: articleFor(state, '四') }) : null,
      decide: keepLimit,
    },
  },
  messages: {
    'hear-case-end': {
      title: { zh: '获知调查和批复期限变化', en: 'be told when report and approval end' },
      stages: always,
      decide: hearCaseEnd,
    },
  },
  changes: {
    'supervision.limit-kept': (state, { data: { dueDate, caseEnd } }: EventOf<Omit<Conflict, 'since'>>) => ({
      ...state,
      limitKept: { dueDate, caseEnd },
    }),
    'supervision.case-end-heard': (state, { data: { on }, occurredAt: since }: EventOf<HearCaseEnd>) => {
      const { caseEnd: _before, ...others } = state;
      return on === undefined ? others : { ...others, caseEnd: { on, since } };
    },
  },
  tasks: tooShort,
};
