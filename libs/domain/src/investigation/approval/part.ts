import type { RecordedEvent } from '../../stream/event';
import { article } from '../articles';
import { plain, tied } from '../facts-of';
import type { Part } from '../part';
import { moving, staying } from '../places';
import { tellReopened } from '../supervised/reopening';
import { approve } from './approve';
import { approvalChanges } from './changes';
import { extendApproval } from './extend-approval';
import { returnReport } from './return-report';
import { approvalTasks } from './tasks';

/** 批复: the responsible government's decision on the submitted report, and what takes it back. */
export const approval: Part = {
  commands: {
    approve: {
      title: { zh: '批复', en: 'approve the report' },
      places: moving('submitted', 'approved'),
      decide: approve,
      step: { done: 'approved', missing: 'report-not-submitted', article: article('三十二') },
    },
    'extend-approval': {
      title: { zh: '延长批复时间', en: 'extend the time for the approval' },
      places: staying('submitted', 'approved', 'published'),
      decide: extendApproval,
    },
    'return-report': {
      title: { zh: '退回重做', en: 'return the report for rework' },
      places: moving('submitted', 'investigating'),
      decide: returnReport,
    },
  },
  changes: approvalChanges,
  facts: { 'approval.issued': plain, 'approval.extended': tiedDays, 'report.returned': plain, 'report.set-aside': plain },
  reactions: { 'report.returned': tellReopened('report-returned'), 'report.set-aside': tellReopened('report-set-aside') },
  tasks: approvalTasks,
};

function tiedDays(event: RecordedEvent) {
  return tied(event).map((fact) => ({ ...fact, days: Number(event.data['days']) }));
}
