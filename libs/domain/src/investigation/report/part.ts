import type { EventOf } from '../../stream/decision';
import { article } from '../articles';
import { at as factAt, plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { moving } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { submitReport } from './submit-report';
import type { SubmitReport } from './submit-report.schema';

/** 事故调查报告: from its drafting to its submission. */
export const report: Part = {
  commands: {
    'submit-report': {
      title: { zh: '提交事故调查报告', en: 'submit the report' },
      places: moving('investigating', 'submitted'),
      decide: submitReport,
      step: { done: 'submitted', missing: 'team-missing', article: article('二十二') },
    },
  },
  changes: {
    'report.submitted': (state, event: EventOf<SubmitReport>) => ({
      ...at(state, 'submitted', event),
      report: { submittedAt: event.occurredAt, receivedOn: event.data.receivedOn },
    }),
  },
  facts: { 'report.submitted': (event) => [...plain(event), ...factAt('report.received', 'receivedOn')(event)] },
  tasks: reportTask,
};

function reportTask({ stage, stageSince }: InvestigationState): readonly Wanted[] {
  return stage === 'investigating' ? [wanted('submit-report', 'investigation-team', stageSince, { presses: 'IN-01' })] : [];
}
