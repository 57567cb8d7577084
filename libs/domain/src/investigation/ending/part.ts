import type { NewEvent } from '../../stream/event';
import { article } from '../articles';
import { plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { moving } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { close } from './close';
import { publishReport } from './publish-report';

type Closed = NewEvent<string, { readonly supervisions: readonly number[] }>;

/** 公布与结案: what follows the approval. */
export const ending: Part = {
  commands: {
    'publish-report': {
      title: { zh: '公布事故调查报告', en: 'publish the report' },
      places: moving('approved', 'published'),
      decide: publishReport,
      step: { done: 'published', missing: 'approval-missing', article: article('三十四') },
    },
    close: { title: { zh: '结案', en: 'close the case' }, places: moving('published', 'closed'), decide: close },
  },
  changes: {
    'report.published': (state, event) => at(state, 'published', event),
    'case.closed': (state, event) => at(state, 'closed', event),
  },
  facts: { 'report.published': plain, 'case.closed': plain },
  tasks: endingTask,
  reactions: {
    'case.closed': ({ data }: Closed) =>
      data.supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} })),
  },
};

function endingTask({ stage, stageSince, investigator }: InvestigationState): readonly Wanted[] {
  if (stage === 'approved') return [wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })];
  return stage === 'published' ? [wanted('close', investigator, stageSince)] : [];
}
