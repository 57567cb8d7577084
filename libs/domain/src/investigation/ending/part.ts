import type { NewEvent } from '../../stream/event';
import { article } from '../articles';
import { plain } from '../facts-of';
import { at } from '../move';
import type { Part } from '../part';
import { staying } from '../places';
import { archive } from './archive';
import { close } from './close';
import { endingWith } from './ending-with';
import { endingTasks } from './tasks';

type Closed = NewEvent<string, { readonly supervisions: readonly number[] }>;

/** 结案与归档: the day on which the case is closed, and the end of its file. */
export const ending: Part = {
  commands: {
    close: {
      title: { zh: '结案', en: 'close the case' },
      places: staying('approved', 'published', 'not-an-accident'),
      decide: close,
    },
    archive: {
      title: { zh: '归档', en: 'archive the case' },
      places: { published: ['archived'], 'not-an-accident': ['archived'] },
      decide: archive,
      step: { done: 'archived', missing: 'report-unpublished', article: article('三十四') },
    },
  },
  changes: {
    'case.closed': (state, event) => endingWith(state, { closedAt: event.occurredAt }),
    'case.archived': (state, event) => at(state, 'archived', event),
  },
  facts: { 'case.closed': plain, 'case.archived': plain },
  tasks: endingTasks,
  reactions: {
    'case.closed': ({ data }: Closed) =>
      data.supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} })),
  },
};
