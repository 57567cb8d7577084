import { reject } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { tied } from '../facts-of';
import type { FactsOf } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, staying, untilApproved } from '../stages';
import type { InvestigationState } from '../state';
import { withItem } from './custody';
import type { FinishTask, HoldMeeting, PlanWork } from './evidence.schema';
import type { PlannedTask } from './state';

const basis = article('二十五');

/** A meeting is known by its minutes: they are filed first and cited. */
function holdMeeting(state: InvestigationState, { act, data }: CommandOf<HoldMeeting>): Decision {
  if (state.evidence.meetings.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  return refuseUndocumented(state, act, 'minutes', basis) ?? [{ kind: 'meeting.held', version: 1, occurredAt: act.occurredAt, data }];
}

/** Adds tasks to the plan of the investigation. Their days are the team's own: they remind, and nothing in law expires with them. */
function planWork(state: InvestigationState, { act, data }: CommandOf<PlanWork>): Decision {
  const planned = dayAt(act.occurredAt);
  for (const [index, { ref, due }] of data.tasks.entries()) {
    const earlier = [...state.evidence.plan, ...data.tasks.slice(0, index)];
    if (earlier.some((other) => other.ref === ref))
      return reject('ref-taken', { ref }, { article: basis, field: `data.tasks.${index}.ref` });
    if (due < planned) return reject('task-due-before-plan', { ref, due, planned }, { article: basis, field: `data.tasks.${index}.due` });
  }
  return [{ kind: 'work.planned', version: 1, occurredAt: act.occurredAt, data }];
}

function finishTask(state: InvestigationState, { name, act, data }: CommandOf<FinishTask>): Decision {
  const task = state.evidence.plan.find(({ ref }) => ref === data.ref);
  if (task === undefined) return reject('task-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  if (task.finishedAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, task.plannedAt, { first: 'work.planned', then: name }) ?? [
      { kind: 'task.finished', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function openTasks({ evidence }: InvestigationState): readonly PlannedTask[] {
  return evidence.plan.filter(({ finishedAt }) => finishedAt === null);
}

/** What is planned stands in the inbox of whoever has to do it. */
function plannedTasks(state: InvestigationState): readonly Wanted[] {
  return openTasks(state).map(({ ref, what, assignee, due, plannedAt }) =>
    wanted('finish-task', assignee, plannedAt, {
      ref,
      note: { zh: `${what}，${due} 前完成`, en: `${what}, by ${due}` },
      presses: `house-planned-task#${ref}`,
    }),
  );
}

/** Each task with its day, and who does it. */
const planFacts: FactsOf = ({ data: { tasks }, recordedAt }: EventOf<PlanWork>) =>
  tasks.map(({ ref, due, assignee }) => ({ fact: 'task.due', at: due, recordedAt, ref, value: assignee }));

/** 调查工作: meetings and the work plan. */
export const work: Matter = {
  commands: {
    'hold-meeting': {
      title: { zh: '登记会议', en: 'record a meeting' },
      article: basis,
      usually: 'team',
      stages: always,
      decide: holdMeeting,
    },
    'plan-work': {
      title: { zh: '制定调查工作计划', en: 'plan the work' },
      article: basis,
      usually: 'team',
      stages: staying(...untilApproved),
      decide: planWork,
    },
    'finish-task': {
      title: { zh: '完成工作任务', en: 'finish a task' },
      article: basis,
      usually: 'team',
      stages: always,
      ready: needs('finish-task', 'plan-work', (state) => openTasks(state).length > 0),
      decide: finishTask,
    },
  },
  changes: {
    'meeting.held': (state, { data: { ref, subject }, occurredAt }: EventOf<HoldMeeting>) =>
      withItem(state, { meetings: [...state.evidence.meetings, { ref, subject, heldAt: occurredAt }] }),
    'work.planned': (state, { data, occurredAt }: EventOf<PlanWork>) =>
      withItem(state, {
        plan: [...state.evidence.plan, ...data.tasks.map((task) => ({ ...task, plannedAt: occurredAt, finishedAt: null }))],
      }),
    'task.finished': (state, { data, occurredAt }: EventOf<FinishTask>) =>
      withItem(state, { plan: state.evidence.plan.map((task) => (task.ref === data.ref ? { ...task, finishedAt: occurredAt } : task)) }),
  },
  facts: {
    'work.planned': planFacts,
    'task.finished': tied,
  },
  tasks: plannedTasks,
  options: {
    'tasks.open': (state) =>
      openTasks(state).map(({ ref, what, assignee, due }) => ({
        value: ref,
        words: { zh: `${what}（${assignee}，${dayInWords(due)}前完成，${ref}）`, en: `${what} (${assignee}, by ${due}, ${ref})` },
      })),
  },
};
