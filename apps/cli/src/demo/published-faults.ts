import { beijingDay, isDay } from '@app/calendar';
import type { Told } from './stories';
import type { StoryStep } from './story.schema';

/** The name of a place without those above it, or of an organ, by its id. */
export type NameOf = (id: string) => string;

/**
 * Where a story says something else than the record that it claims to quote. What is assumed is compared with nothing.
 * A record often knows only the day, and names places and organs in words.
 */
export function publishedFaults({ story, record }: Told, nameOf: NameOf): readonly string[] {
  return story.steps.flatMap((step) =>
    Object.entries(step.published).flatMap(([fact, field]) => {
      const told = valueOf(step, fact);
      const published = record[field];
      return agrees(told, published, nameOf)
        ? []
        : [`${story.record} ${step.id} ${fact}: ${String(told)} is not ${field} ${String(published)}`];
    }),
  );
}

function valueOf(step: StoryStep, fact: string): unknown {
  const [group, key] = fact.split('.');
  if (group === 'by') return key === 'organ' ? step.by.organ : step.by.post;
  return group === 'data' ? step.data[key ?? ''] : step.at;
}

function agrees(told: unknown, published: unknown, nameOf: NameOf): boolean {
  if (published === undefined || published === null) return false;
  if (typeof told !== 'string' || typeof published !== 'string') return told === published;
  return told === published || levels.get(told) === published || sameTime(told, published) || namedIn(published, nameOf(told));
}

const levels: ReadonlyMap<string, string> = new Map([
  ['ordinary', '一般'],
  ['larger', '较大'],
  ['major', '重大'],
  ['extraordinary', '特别重大'],
]);

function sameTime(told: string, published: string): boolean {
  if (isDay(published)) return (isDay(told) ? told : moment(told)?.day) === published;
  const known = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(published) ? moment(`${published}:00+08:00`) : null;
  return known !== null && known.at === moment(told)?.at;
}

function moment(text: string): { readonly at: number; readonly day: string } | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : { at, day: beijingDay(new Date(at).toISOString()) };
}

// Records use the short names of the safety commissions, and a place with its street.
function namedIn(published: string, name: string): boolean {
  return published.replaceAll('安委办', '安全生产委员会办公室').replaceAll('安委会', '安全生产委员会').includes(name);
}
