import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask, send } from '../api/client';
import type { components } from '../api/schema';
import type { Due } from './work-search';

type Schemas = components['schemas'];
export type Work = Schemas['WorkLine'];
export type Handling = Schemas['WorkHandling'];
export type Changed = Schemas['ChangedCase'];
export type Supervising = Schemas['WorkSupervising'];
export type Supervised = Schemas['SupervisedWork'];
export type LateCase = Schemas['SupervisedCase'];
export type SupervisionQuestion = Schemas['SupervisionQuestion'];
export type LateSupervision = Schemas['LateSupervision'];
export type Urged = Schemas['Urged'];
export type Leader = Schemas['WorkLeader'];

// Others act meanwhile, and what is due changes by itself.
const refetchInterval = 60_000;

export interface WorkAsked {
  /** Whose work; of all organs where absent. */
  readonly organ: string | undefined;
  readonly due: Due | undefined;
}

/** 承办, page by page. */
export function handlingOf({ organ, due }: WorkAsked) {
  return infiniteQueryOptions({
    queryKey: ['work', 'handling', organ, due],
    queryFn: async ({ pageParam }): Promise<Handling> => {
      const after = pageParam === '' ? undefined : pageParam;
      const work = await ask(api.GET('/api/work', { params: { query: { view: 'handling', organ, due, after } } }));
      if (work.view !== 'handling') throw new TypeError(`asked for handling, was given ${work.view}`);
      return work;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

export function supervisingOf(organ: string | undefined) {
  return queryOptions({
    queryKey: ['work', 'supervising', organ],
    queryFn: async (): Promise<Supervising> => {
      const work = await ask(api.GET('/api/work', { params: { query: { view: 'supervising', organ } } }));
      if (work.view !== 'supervising') throw new TypeError(`asked for supervising, was given ${work.view}`);
      return work;
    },
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

export function leaderOf(organ: string | undefined) {
  return queryOptions({
    queryKey: ['work', 'leader', organ],
    queryFn: async (): Promise<Leader> => {
      const work = await ask(api.GET('/api/work', { params: { query: { view: 'leader', organ } } }));
      if (work.view !== 'leader') throw new TypeError(`asked for leader, was given ${work.view}`);
      return work;
    },
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

export const markSeen = ({ caseId, seq }: Pick<Changed, 'caseId' | 'seq'>): Promise<unknown> =>
  send('POST', `/api/cases/${caseId}/seen`, { seq });

/** Which procedure of its case a task or a time limit belongs to, as the id of the stream says. */
export function procedureOf(stream: string): { readonly procedure: string; readonly n: number } {
  const [procedure = '', , n = '1'] = stream.split('/');
  return { procedure, n: Number(n) };
}

/** What a task is about stands in its id. */
export function itemOf(task: string): string {
  return task.split(':')[1] ?? '';
}
