import type { Instant } from '@app/calendar';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetentBody } from '../../jurisdiction/body';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { chainOf } from '../../jurisdiction/place-tree';
import { raising } from '../../jurisdiction/raising';
import type { RaisingGround } from '../../jurisdiction/raising-ground';
import { levels } from '../../assessment/levels';
import type { Level } from '../../assessment/levels';
import { stoodOn } from '../../place/organ';
import { compareRanks, rankOfOrgan } from '../../place/rank';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import type { CommandRule } from '../part';
import type { InvestigationState } from '../state';
import { exclusiveTo, refuseNotExclusive } from './exclusive';
import type { Exclusive } from './exclusive';
import { divisionOf, unsettled } from './hands';
import { accidentOf, competenceLawOf } from './who-investigates';

type Law = Pick<World, 'law' | 'now'>;

/** The governments above the responsible one, the next first; above the place, where the responsible one is not of its chain. */
export function governmentsAbove(state: InvestigationState, { competence }: LawSheet): readonly CompetentBody[] {
  if (competence === undefined) return [];
  const { places, table } = competence;
  // Which governments stand above another does not turn on the level; its grounds do.
  return raising({ ...questionOf(state, places), level: 'ordinary' }, places, table).to;
}

/**
 * Who may take the case from the organ that has it: the governments above it. Where a special law leaves the case to its bodies, only the
 * higher ones of that line and the State Council (JU-24).
 */
export function higherGovernments(state: InvestigationState, world: Law): readonly CompetentBody[] {
  const above = governmentsAbove(state, world.law);
  const { competence } = world.law;
  const exclusive = exclusiveTo(accidentOf(state, world), world.law);
  if (exclusive === null || competence === undefined) return above;
  return [...higherInLine(state, exclusive, competence, world.now), ...above.filter(({ place }) => place === '000000')];
}

/** Those that stood on the day of the accident, and those that have followed them since. */
function higherInLine(
  { investigator, occurredAt }: InvestigationState,
  { organs }: Exclusive,
  { bodies }: CompetenceLaw,
  now: Instant,
): readonly CompetentBody[] {
  const kinds = bodies.filter(({ id }) => organs.includes(id)).map(({ kind }) => kind);
  const days = [dayAt(occurredAt), dayAt(now)];
  const higher = bodies.filter(({ id }) => investigator === unsettled || compareRanks(rankOfOrgan(id), rankOfOrgan(investigator)) > 0);
  const above = higher.filter((body) => kinds.includes(body.kind) && days.some((day) => stoodOn(body, day)));
  const sorted = above.toSorted((one, other) => compareRanks(rankOfOrgan(one.id), rankOfOrgan(other.id)));
  return sorted.map(({ id, place, name }) => ({ kind: 'authorised-department', place, organ: id, title: { zh: name, en: name } }));
}

/** Stands against an act that is a higher government's, where none is above the responsible one. */
export function needsHigher(article: string): NonNullable<CommandRule['ready']> {
  return (state, world) => {
    const known = competenceLawOf(world.law);
    if (isRejection(known)) return known;
    if (higherGovernments(state, world).length > 0) return null;
    return reject('no-higher-government', { competent: state.investigator }, { article });
  };
}

/** Refuses an organ that is no government above the responsible one. */
export function refuseNotHigher(
  organ: string,
  state: InvestigationState,
  world: Law,
  where: { readonly article: string; readonly field: string },
): Rejection | null {
  if (higherGovernments(state, world).some((body) => body.organ === organ)) return null;
  const exclusive = refuseNotExclusive(organ, exclusiveTo(accidentOf(state, world), world.law), where.field);
  if (exclusive !== null) return exclusive;
  return reject('not-a-higher-government', { organ, competent: state.investigator }, where);
}

/** The named grounds that hold for the case; while no level is known every ground of the place does. */
export function groundsOf(state: InvestigationState, { places, table }: CompetenceLaw, level: Level | null): readonly RaisingGround[] {
  const possible = level === null ? levels : [level];
  const found = possible.flatMap((one) => raising({ ...questionOf(state, places), level: one }, places, table).grounds);
  return [...new Set(found)];
}

function questionOf({ investigator, place, occurredAt }: InvestigationState, places: CompetenceLaw['places']) {
  const own = divisionOf(investigator);
  return { investigator: chainOf(own, places).length > 0 ? own : place, occurredOn: dayAt(occurredAt) };
}
