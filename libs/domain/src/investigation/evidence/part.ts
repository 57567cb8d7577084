import type { Part } from '../part';
import { lifetime, staying, untilApproved } from '../places';
import { evidenceChanges } from './changes';
import { endCustody } from './end-custody';
import { finishTask } from './finish-task';
import { handOverEvidence } from './hand-over-evidence';
import { holdMeeting } from './hold-meeting';
import { planWork } from './plan-work';
import { registerEvidence } from './register-evidence';
import { evidenceTasks } from './tasks';

const always = staying(...lifetime);

/** 证据与调查工作: registered items with their chain of custody, meetings, the work plan. */
export const evidence: Part = {
  commands: {
    'register-evidence': { title: { zh: '登记证据', en: 'register evidence' }, places: always, decide: registerEvidence },
    'hand-over-evidence': { title: { zh: '移交证据', en: 'hand evidence over' }, places: always, decide: handOverEvidence },
    'return-evidence': { title: { zh: '返还证据', en: 'return evidence' }, places: always, decide: endCustody('evidence.returned') },
    'dispose-evidence': {
      title: { zh: '处理证据', en: 'dispose of evidence' },
      // What the approval may rest on stays until there is one.
      places: staying('approved', 'published', 'archived'),
      decide: endCustody('evidence.disposed'),
    },
    'hold-meeting': { title: { zh: '登记会议', en: 'record a meeting' }, places: always, decide: holdMeeting },
    'plan-work': { title: { zh: '制定调查工作计划', en: 'plan the work' }, places: staying(...untilApproved), decide: planWork },
    'finish-task': { title: { zh: '完成工作任务', en: 'finish a task' }, places: always, decide: finishTask },
  },
  changes: evidenceChanges,
  tasks: evidenceTasks,
};
