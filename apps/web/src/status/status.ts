import { queryOptions } from '@tanstack/react-query';
import { api, ask, NoAnswer } from '../api/client';
import type { components } from '../api/schema';

export type Status = components['schemas']['Status'];
export type Ready = components['schemas']['Ready'];

const refetchInterval = 15_000;

export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: () => ask(api.GET('/api/status')), refetchInterval });

/** What is up and what is down; that something is down is an answer as well. @throws NoAnswer */
export const readyQuery = queryOptions({
  queryKey: ['ready'],
  queryFn: async (): Promise<Ready> => {
    const { data, error, response } = await api.GET('/health/ready');
    const ready = data ?? error;
    if (ready === undefined) throw new NoAnswer(`${response.status}`);
    return ready;
  },
  refetchInterval,
});
