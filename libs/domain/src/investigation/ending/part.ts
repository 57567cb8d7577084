import type { NewEvent } from '../../stream/event';
import { article } from '../articles';
import { plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { moving, staying } from '../places';
import { archive } from './archive';
import { close } from './close';
import { publishReport } from './publish-report';
import { endingTasks } from './tasks';

type Closed = NewEvent<string, { readonly supervisions: readonly number[] }>;

/** 公布、结案与归档: what follows the approval. */
export const ending: Part = {
  commands: {
    'publish-report': {
      title: { zh: '公布事故调查报告', en: 'publish the report' },
      places: moving('approved', 'published'),
      decide: publishReport,
      step: { done: 'published', missing: 'approval-missing', article: article('三十四') },
    },
    close: { title: { zh: '结案', en: 'close the case' }, places: staying('approved', 'published'), decide: close },
    archive: {
      title: { zh: '归档', en: 'archive the case' },
      places: moving('published', 'archived'),
      decide: archive,
      step: { done: 'archived', missing: 'report-unpublished', article: article('三十四') },
    },
  },
  changes: {
    'report.published': (state, event) => at(state, 'published', event),
    'case.closed': (state, event) => ({ ...state, aftermath: { ...state.aftermath, closedAt: event.occurredAt } }),
    'case.archived': (state, event) => at(state, 'archived', event),
  },
  facts: { 'report.published': plain, 'case.closed': plain, 'case.archived': plain },
  tasks: endingTasks,
  reactions: {
    'case.closed': ({ data }: Closed) =>
      data.supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} })),
  },
};
