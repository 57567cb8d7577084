import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { Text } from '../api/client';
import type { components } from '../api/schema';
import { useSay } from '../text/language';

/** A supervision of the case as it stands. */
export type Standing = components['schemas']['SupervisionStanding'];
export type Version = components['schemas']['VettedVersion'];

export function useSupervisions(id: string) {
  return useQuery({
    queryKey: ['case', id, 'supervisions'],
    queryFn: () => ask(api.GET('/api/cases/{case}/supervisions', { params: { path: { case: id } } })),
  });
}

/** What the organs and papers of a supervision are called. */
export function useNamed(words: Readonly<Record<string, Text>>): (id: string) => string {
  const say = useSay();
  return (id) => say(words[id] ?? { zh: id, en: id });
}

/** What every part of the page of a supervision is given. */
export interface Shown {
  readonly id: string;
  readonly of: Standing;
  /** The case's own today, a day of Beijing. */
  readonly today: string;
}
