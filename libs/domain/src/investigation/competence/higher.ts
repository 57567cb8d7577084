import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetentBody } from '../../jurisdiction/body';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { chainOf } from '../../jurisdiction/place-tree';
import { raising } from '../../jurisdiction/raising';
import type { RaisingGround } from '../../jurisdiction/raising-ground';
import { levels } from '../../assessment/levels';
import type { Level } from '../../assessment/levels';
import { dayAt } from '../../stream/times';
import type { CommandRule } from '../part';
import type { InvestigationState } from '../state';
import { divisionOf } from './hands';
import { competenceLawOf } from './who-investigates';

/** The governments above the responsible one, the next first; above the place, where the responsible one is not of its chain. */
export function higherGovernments(state: InvestigationState, { places, table }: CompetenceLaw): readonly CompetentBody[] {
  // Which governments stand above another does not turn on the level; its grounds do.
  return raising({ ...questionOf(state, places), level: 'ordinary' }, places, table).to;
}

/** Stands against an act that is a higher government's, where none is above the responsible one. */
export function needsHigher(article: string): NonNullable<CommandRule['ready']> {
  return (state, { law }) => {
    const known = competenceLawOf(law);
    if (isRejection(known)) return known;
    if (higherGovernments(state, known).length > 0) return null;
    return reject('no-higher-government', { competent: state.investigator }, { article });
  };
}

/** Refuses an organ that is no government above the responsible one. */
export function refuseNotHigher(
  organ: string,
  state: InvestigationState,
  law: CompetenceLaw,
  where: { readonly article: string; readonly field: string },
): Rejection | null {
  if (higherGovernments(state, law).some((body) => body.organ === organ)) return null;
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
