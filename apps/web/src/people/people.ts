import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { beijingOf, endShown, instantShown } from '../format/moment';
import type { Words } from '../text/words';

export type People = components['schemas']['PeopleOfOrgan'];
export type Holder = components['schemas']['Holder'];
export type Assignment = components['schemas']['Assignment'];
export type PostShown = People['posts'][number];
export type Post = Assignment['post'];

export const peopleQuery = (organ: string) => ({
  queryKey: ['people', organ],
  queryFn: () => ask(api.GET('/api/people', { params: { query: { organ } } })),
});

export const pastQuery = (organ: string) => ({
  queryKey: ['people', organ, 'past'],
  queryFn: () => ask(api.GET('/api/people', { params: { query: { organ, past: 'true' } } })),
});

/** From when to when: a span of whole days by its days, another with its times. */
export function spanShown({ from, until }: Pick<Assignment, 'from' | 'until'>, words: Words): string {
  const { people } = words;
  const start = beginShown(from, words);
  return until === null ? people.from(start) : people.span(start, finishShown(until, words));
}

export function beginShown(from: string, words: Words): string {
  const { day, time } = beijingOf(from);
  return time === '00:00' ? day : instantShown(from, words);
}

export function finishShown(until: string, words: Words): string {
  if (beijingOf(until).time !== '00:00') return instantShown(until, words);
  return beijingOf(new Date(Date.parse(until) - 1).toISOString()).day;
}

/** When a shift begins and ends on its day: 20:00 to 08:00 the day after. */
export function shiftShown({ from, until }: Pick<Assignment, 'from' | 'until'>, words: Words): string {
  const start = beijingOf(from);
  if (until === null) return start.time;
  const end = beijingOf(until);
  const midnight = beijingOf(new Date(Date.parse(until) - 1).toISOString()).day === start.day && end.time === '00:00';
  const finish = midnight ? '24:00' : end.day === start.day ? end.time : onLaterDay(start.day, until, words);
  return words.people.span(start.time, finish);
}

function onLaterDay(first: string, until: string, words: Words): string {
  const { day, time } = beijingOf(until);
  const after = new Date(Date.parse(`${first}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return day === after ? words.people.nextDay(time) : endShown(until, words);
}
