import type { EventOf } from '../../stream/decision';
import { article } from '../articles';
import { plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { moving } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { approve } from './approve';
import type { Approve } from './approve.schema';

/** 批复: the responsible government's decision on the submitted report. */
export const approval: Part = {
  commands: {
    approve: {
      title: { zh: '批复', en: 'approve the report' },
      places: moving('submitted', 'approved'),
      decide: approve,
      step: { done: 'approved', missing: 'report-not-submitted', article: article('三十二') },
    },
  },
  changes: {
    'approval.issued': (state, event: EventOf<Approve>) => ({
      ...at(state, 'approved', event),
      approval: { number: event.data.number, issuedAt: event.occurredAt },
    }),
  },
  facts: { 'approval.issued': plain },
  tasks: approvalTask,
};

function approvalTask({ stage, stageSince, investigator }: InvestigationState): readonly Wanted[] {
  return stage === 'submitted' ? [wanted('approve', investigator, stageSince, { presses: 'AP-01' })] : [];
}
