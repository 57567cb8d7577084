import { beijingDay } from '@app/calendar';
import type { Calendar, Day } from '@app/calendar';
import type { Fact } from './clock';
import { endOf } from './end';
import { entitiesOf } from './entities';
import type { Entity } from './entities';
import { readable } from './fact-times';
import { pausesOf } from './pauses';
import type { ClockRule, Text } from './rule';
import { standing } from './undone';
import { versionFor, versionsById } from './versions';
import { windowOf } from './window';

/** What lay in the way of a clock, beside its dates. */
export interface Course {
  /** Id of the clock. */
  readonly clock: string;
  /** In order; `from` is used up, the days after it up to and including `until` do not count; open while `until` is null (counting 4.6.4). */
  readonly pauses: readonly { readonly from: Day; readonly until: Day | null; readonly title: Text }[];
  /** The last day as it would be without any extension; null where it is the same, or none is known. */
  readonly withoutExtension: Day | null;
}

/** The course of every clock that has begun, from the facts from which it is projected. Only such as have any pause or extension are named. */
export function coursesOf(rules: readonly ClockRule[], facts: readonly Fact[], calendar: Calendar): readonly Course[] {
  const known = readable(facts);
  return versionsById(rules).flatMap((versions) => {
    const seen = known.filter(({ fact }) => versions.looksAt.has(fact));
    return entitiesOf(versions.rules[0]?.per, seen).flatMap((entity) => {
      const choice = versionFor(versions.rules, entity.facts);
      return choice === null || choice.force === 'outside' ? [] : courseOf(choice.rule, entity, calendar);
    });
  });
}

function courseOf(rule: ClockRule, entity: Entity, calendar: Calendar): readonly Course[] {
  const { facts } = standing(rule, entity.facts);
  const { end, stop } = windowOf(rule, facts, calendar);
  if (end === null) return [];
  const pauses = pausesOf(rule, facts, beijingDay(end.startedAt))
    // What begins after the end has no effect.
    .filter(({ from }) => end.paused !== null || from <= end.dueDate)
    .map(({ from, until, parts }) => ({ from, until, title: titleOf(parts.map((part) => part.rule.title)) }));
  const without = withoutExtension(rule, facts, stop, calendar);
  const shorter = without !== null && end.paused === null && without < end.dueDate ? without : null;
  if (pauses.length === 0 && shorter === null) return [];
  return [{ clock: entity.ref === null ? rule.id : `${rule.id}#${entity.ref}`, pauses, withoutExtension: shorter }];
}

function withoutExtension(rule: ClockRule, facts: readonly Fact[], stop: Fact | undefined, calendar: Calendar): Day | null {
  const { extension, ...rest } = rule;
  const end = extension === undefined ? null : endOf(rest, facts, stop, calendar);
  return end === null || end.paused !== null ? null : end.dueDate;
}

function titleOf(titles: readonly Text[]): Text {
  return { zh: [...new Set(titles.map(({ zh }) => zh))].join('、'), en: [...new Set(titles.map(({ en }) => en))].join(', ') };
}
